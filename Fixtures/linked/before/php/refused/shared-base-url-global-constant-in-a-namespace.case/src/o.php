<?php
namespace App;
function f() { return strlen(MODELS); }
