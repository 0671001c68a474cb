package com.x.o;
import com.x.config.Endpoints;
public class Base implements Endpoints {}
