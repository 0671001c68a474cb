<?php

use const Desk\{MODELS, PAGE};

echo MODELS, PAGE;
