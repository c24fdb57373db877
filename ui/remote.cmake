# The window of the remote service, its lanes, and what it costs.
target_sources(inspyre_ui PRIVATE
    state/cost_fields.cpp
    state/cost_fields.h
    state/cost_table.cpp
    state/cost_table.h
    text/cost_text.cpp
    text/cost_text.h
    windows/advisor_page.cpp
    windows/advisor_page.h
)
