# What is to be done: found pictures, their targets, folders that are watched.
set(batch_plan
    plan.cpp
    plan_targets.cpp
    plan_targets.h
    scan.cpp
    scan_pattern.cpp
    scan_pattern.h
    scanner.cpp
    scanner.h
)
list(APPEND batch_headers
    batch_plan.h
    scan.h
)
