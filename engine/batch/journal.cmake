# What is kept of a run: its journal, its reports; the shards it is divided into.
set(batch_journal
    shard.cpp
)
list(APPEND batch_headers
    batch_report.h
    shard.h
)
