# The window of the remote service, its lanes, and what it costs.
target_sources(inspyre_ui PRIVATE
    state/cost_fields.cpp
    state/cost_fields.h
    state/cost_table.cpp
    state/cost_table.h
    state/desktop_keychain.cpp
    state/lane_remover.cpp
    state/lane_remover.h
    state/lane_tone.cpp
    state/lane_tone.h
    state/matte_route.h
    state/remote_days.cpp
    state/remote_days.h
    state/remote_lane.cpp
    state/remote_lane.h
    state/remote_route.cpp
    state/remote_route.h
    state/remote_session.cpp
    state/remote_live.h
    state/remote_session.h
    state/remote_session_calls.cpp
    state/remote_table.cpp
    state/remote_table.h
    state/time_lanes.cpp
    state/time_lanes.h
    state/token_store.cpp
    state/token_store.h
    text/cost_text.cpp
    text/cost_text.h
    text/remote_problem_text.cpp
    text/remote_text.cpp
    text/remote_text.h
    widgets/history_view.cpp
    widgets/history_view.h
    widgets/time_lanes_view.cpp
    widgets/time_lanes_view.h
    widgets/time_lanes_view_paint.cpp
    widgets/tones.cpp
    widgets/tones.h
    windows/advisor_page.cpp
    windows/advisor_page.h
    windows/consent_view.cpp
    windows/consent_view.h
    windows/history_page.cpp
    windows/history_page.h
    windows/measure_page.cpp
    windows/measure_page.h
    windows/remote_desk.cpp
    windows/remote_desk.h
    windows/remote_window.cpp
    windows/remote_window.h
    windows/service_form.cpp
    windows/service_form.h
    windows/table_parts.cpp
    windows/table_parts.h
)
# Tokens are kept in the desktop's keychain where the library for it is there.
find_package(Qt6Keychain QUIET)
set(has_keychain 0)
if(TARGET Qt6Keychain::Qt6Keychain)
    set(has_keychain 1)
    target_link_libraries(inspyre_ui PRIVATE Qt6Keychain::Qt6Keychain)
endif()
set_source_files_properties(state/desktop_keychain.cpp PROPERTIES
    COMPILE_DEFINITIONS INSPYRE_KEYCHAIN=${has_keychain} SKIP_PRECOMPILE_HEADERS ON)
