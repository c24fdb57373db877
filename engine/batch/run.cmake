# The run itself: what is in work, how much at once, when it stops.
set(batch_run
    governor.cpp
    governor.h
)
list(APPEND batch_headers
)
