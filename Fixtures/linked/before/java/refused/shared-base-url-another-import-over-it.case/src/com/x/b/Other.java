package com.x.b;

public class Other { public static final String MODELS = "https://b.example.com"; }
