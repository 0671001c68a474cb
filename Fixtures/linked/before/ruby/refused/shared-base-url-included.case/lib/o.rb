class A
  include Helpdesk::Endpoints
  def f = MODELS
end
