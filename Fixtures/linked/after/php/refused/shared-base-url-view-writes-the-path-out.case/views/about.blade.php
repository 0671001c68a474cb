<a href="{{ \App\Config::MODELS }}">Models</a>
