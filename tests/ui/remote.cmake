# The remote service's window.
foreach(thing advisor lanes token)
    inspyre_test(ui_remote_${thing}_test
        SOURCES remote_${thing}_test.cpp LINK ui_editor_fixture LABELS ui)
endforeach()
add_library(ui_remote_fixture STATIC remote_fixture.cpp remote_fixture.h)
target_link_libraries(ui_remote_fixture
    PUBLIC ui_editor_fixture inspyre_test_cold_service PRIVATE inspyre::options)
target_sources(ui_whole_editor PRIVATE window_tour_remote.cpp)
target_link_libraries(ui_whole_editor PUBLIC ui_remote_fixture)
inspyre_test(ui_remote_screenshots_test
    SOURCES screenshot.cpp screenshot.h remote_calls.h remote_screenshots_test.cpp
    LINK ui_remote_fixture LABELS ui)
add_test(NAME ui_remote_screenshots_2x_test
    COMMAND ${CMAKE_COMMAND} -E env QT_SCALE_FACTOR=2 $<TARGET_FILE:ui_remote_screenshots_test>)
get_test_property(ui_remote_screenshots_test ENVIRONMENT environment)
set_tests_properties(ui_remote_screenshots_2x_test PROPERTIES
    LABELS ui TIMEOUT 300 ENVIRONMENT "${environment}")
inspyre_test(ui_remote_window_test SOURCES remote_window_test.cpp LINK ui_remote_fixture LABELS ui)
inspyre_test(ui_remote_editor_test
    SOURCES remote_editor_test.cpp LINK ui_whole_editor inspyre_test_cold_service LABELS ui)
