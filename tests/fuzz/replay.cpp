// Runs a fuzz target over files, without libFuzzer: the corpus as a test in every build.
#include <inspyre/files.h>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <filesystem>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: replay FOLDER\n", stderr);
        return 2;
    }
    int count = 0;
    std::error_code failure;
    for (const auto &entry : std::filesystem::directory_iterator(argv[1], failure)) {
        const auto file = inspyre::readFile(entry.path());
        if (!file) {
            std::fprintf(stderr, "%s: %s\n", entry.path().c_str(), file.error().message.c_str());
            return 1;
        }
        std::printf("%s\n", entry.path().filename().c_str());
        std::fflush(stdout); // the last line names the file that crashes
        LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(file->data()), file->size());
        ++count;
    }
    std::printf("%d files\n", count);
    return count > 0 && !failure ? 0 : 1;
}
