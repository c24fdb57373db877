# The program inspyre-cli.
find_package(CLI11 REQUIRED)
add_executable(inspyre-cli cli.cpp)
target_link_libraries(inspyre-cli PRIVATE inspyre::options inspyre::engine CLI11::CLI11)
install(TARGETS inspyre-cli)
