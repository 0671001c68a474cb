<p>Answers come from {{ \App\Config::MODELS }}.</p>
