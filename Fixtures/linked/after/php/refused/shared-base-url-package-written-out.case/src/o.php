<?php
namespace B;
function f() { return strlen(\App\MODELS); }
