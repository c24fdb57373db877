# What is to be done: found pictures, their targets, folders that are watched.
set(batch_plan
)
list(APPEND batch_headers
)
