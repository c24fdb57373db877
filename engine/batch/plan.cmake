# What is to be done: found pictures, their targets, folders that are watched.
set(batch_plan
    batch_matting.cpp
    folder_watch.cpp
    inotify.cpp
    inotify.h
    plan.cpp
    plan_targets.cpp
    plan_targets.h
    scan.cpp
    scan_pattern.cpp
    scan_pattern.h
    scanner.cpp
    scanner.h
    watch_tree.cpp
    watch_tree.h
    watched_files.cpp
    watched_files.h
)
list(APPEND batch_headers
    batch_matting.h
    batch_plan.h
    folder_watch.h
    scan.h
)
