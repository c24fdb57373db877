# The window of batches, and what it tells the desktop.
find_package(Qt6 QUIET OPTIONAL_COMPONENTS DBus)
target_sources(inspyre_ui PRIVATE
    state/batch_lane.cpp
    state/batch_lane.h
    state/batch_session.cpp
    state/batch_session.h
    state/batch_session_run.cpp
    state/batch_table.cpp
    state/batch_table.h
    state/batch_table_data.cpp
    state/batch_thumbnails.cpp
    state/batch_thumbnails.h
    state/batch_watch.cpp
    state/batch_watch.h
    state/batch_work.cpp
    state/batch_work.h
    state/desktop_signals.cpp
    state/desktop_signals.h
    text/batch_text.cpp
    text/batch_text.h
    windows/batch_delegate.cpp
    windows/batch_delegate.h
    windows/batch_desk.cpp
    windows/batch_desk.h
    windows/batch_findings.cpp
    windows/batch_findings.h
    windows/batch_hint.cpp
    windows/batch_hint.h
    windows/batch_offers.cpp
    windows/batch_offers.h
    windows/batch_progress.cpp
    windows/batch_progress.h
    windows/batch_question.cpp
    windows/batch_question.h
    windows/batch_setup.cpp
    windows/batch_setup.h
    windows/batch_table_view.cpp
    windows/batch_table_view.h
    windows/batch_window.cpp
    windows/batch_window.h
    windows/batch_window_acts.cpp
    windows/batch_window_state.cpp
)
set(has_dbus 0)
if(TARGET Qt6::DBus)
    set(has_dbus 1)
    target_link_libraries(inspyre_ui PRIVATE Qt6::DBus)
endif()
set_source_files_properties(state/desktop_signals.cpp PROPERTIES
    COMPILE_DEFINITIONS INSPYRE_DBUS=${has_dbus} SKIP_PRECOMPILE_HEADERS ON)
