package com.x.o
class T : Base() { fun u() = MODELS }
