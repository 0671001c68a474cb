module example.com/h

go 1.22

replace example.com/up => ./fork
