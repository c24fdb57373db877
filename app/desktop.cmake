# The program inspyre.
add_executable(inspyre main.cpp)
target_link_libraries(inspyre PRIVATE inspyre::options inspyre::ui)
install(TARGETS inspyre)
