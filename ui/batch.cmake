# The window of batches.
target_sources(inspyre_ui PRIVATE
    state/batch_table.cpp
    state/batch_table.h
    state/batch_table_data.cpp
    state/batch_thumbnails.cpp
    state/batch_thumbnails.h
    text/batch_text.cpp
    text/batch_text.h
    windows/batch_delegates.cpp
    windows/batch_delegates.h
    windows/batch_table_view.cpp
    windows/batch_table_view.h
)
