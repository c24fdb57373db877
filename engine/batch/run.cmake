# The run itself: what is in work, how much at once, when it stops.
set(batch_run
    busy_time.h
    default_work_bytes.cpp
    governor.cpp
    governor.h
    picture_need.cpp
    picture_need.h
    picture_work.cpp
    picture_work.h
    run_item.h
    run_journal.cpp
    run_journal.h
    run_state.cpp
    run_state.h
    run_state_work.cpp
    run_window.cpp
    run_window.h
    runner.cpp
    runner.h
    runner_tell.cpp
    runner_work.cpp
    target_places.cpp
    target_places.h
)
list(APPEND batch_headers
    batch.h
)
