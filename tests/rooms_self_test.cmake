# Fails when rooms_test.cmake lets a wrong tree pass: cmake -DWORK=<folder> -P rooms_self_test.cmake
cmake_minimum_required(VERSION 3.25)

# check(<file> <line> [<words>]): in a tree of this one file with this one line, rooms_test says
# the words; without words it passes.
function(check file line)
    file(REMOVE_RECURSE "${WORK}")
    file(WRITE "${WORK}/${file}" "${line}\n")
    execute_process(
        COMMAND ${CMAKE_COMMAND} -DROOT=${WORK} -P ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/rooms_test.cmake
        RESULT_VARIABLE code OUTPUT_QUIET ERROR_VARIABLE said)
    string(REGEX REPLACE "[ \n]+" " " said "${said}")
    if(ARGC EQUAL 2 AND NOT code EQUAL 0)
        message(SEND_ERROR "${file} with '${line}' should pass, but: ${said}")
    elseif(ARGC GREATER 2 AND (code EQUAL 0 OR NOT said MATCHES "${ARGV2}"))
        message(SEND_ERROR "${file} with '${line}' should fail with '${ARGV2}', but: ${code} ${said}")
    endif()
endfunction()

check(engine/imaging/a.cpp "#include <vips/vips.h>")
check(engine/nets/a.cpp "#include \"engine/torch/torch.h\"")
check(engine/torch/torch.h "#include <ATen/ATen.h>")
check(ui/windows/a.cpp "#include \"ui/widgets/b.h\"")
check(app/a.cpp "#include <QApplication>")
check(build/a.cpp "#include <QString>")

check(engine/core/a.cpp "#include \"engine/weights/b.h\"" "engine/core/a.cpp must not")
check(engine/core/a.h "#include <QString>" "engine/core/a.h must not")
check(engine/models/a.cpp "#  include <vips/vips.h>" "engine/models/a.cpp must not")
check(engine/nets/a.cpp "#include <ATen/ATen.h>" "engine/nets/a.cpp must not")
check(engine/torch/a.cpp "#include <torch/torch.h>" "engine/torch/a.cpp must not")
check(engine/imaging/a.cpp "#include \"ui/text/text.h\"" "engine/imaging/a.cpp must not")
check(ui/widgets/a.cpp "#include \"ui/jobs/job.h\"" "ui/widgets/a.cpp must not")
check(ui/windows/a.cpp "#include \"app/b.h\"" "ui/windows/a.cpp must not")
check(ui/state/a.cpp "#include <opencv2/core.hpp>" "ui/state/a.cpp must not")
check(ui/a.cpp "" "ui/a.cpp is in no room")
check(app/dialogs/a.cpp "" "app/dialogs/a.cpp is in no room")
check(engine/core/a.hpp "" "engine/core/a.hpp is in no room")
check(engine/other/a.h "" "engine/other/a.h is in no room")
check(docs/a.md "" "docs has no place at the root")
check(notes.txt "" "notes.txt has no place at the root")

file(REMOVE_RECURSE "${WORK}")
