#pragma once

#include <QTemporaryDir>

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace inspyre::test {

/// Files below a folder of its own, which goes with it.
class FileTree
{
public:
    /// Of a file or folder in it; without a name, its own.
    [[nodiscard]] std::filesystem::path path(const std::string &name = {}) const
    {
        const std::filesystem::path root = m_folder.path().toStdString();
        return name.empty() ? root : root / name;
    }

    /// Writes a file, and makes its folders.
    std::filesystem::path add(const std::string &name, std::string_view content = "x") const
    {
        auto file = path(name);
        std::filesystem::create_directories(file.parent_path());
        std::ofstream out(file, std::ios::binary);
        out.write(content.data(), static_cast<std::streamsize>(content.size()));
        out.close();
        if (!out) {
            qFatal("a file of the test cannot be written");
        }
        return file;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace inspyre::test
