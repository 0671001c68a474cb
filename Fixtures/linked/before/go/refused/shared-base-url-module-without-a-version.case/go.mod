module example.com/h
