class A {
  lazy var u = endpoint
}
