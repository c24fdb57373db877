#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>

namespace inspyre::test {

/// What a run of inspyre-cli left behind.
struct Ran
{
    int exit = -1; ///< 128 + signal if it was killed, -1 if it did not start or did not end
    QByteArray out = {};
    QByteArray err = {};

    /// The NDJSON lines of `stream`; a line that is no object fails the test.
    [[nodiscard]] static QList<QJsonObject> events(const QByteArray &stream);
    /// The first event of that kind in `out`; empty if there is none.
    [[nodiscard]] QJsonObject event(const QString &kind) const;
    /// Everything, for a failure's message.
    [[nodiscard]] QByteArray all() const;
};

/// Runs build/bin/inspyre-cli, or what INSPYRE_CLI names, in a fresh folder with data, settings and
/// state folders of its own.
class CliRunner
{
public:
    enum class Backend { Fake, Torch };

    explicit CliRunner(Backend backend = Backend::Fake);

    /// Runs to the end; `input` is stdin. Arguments are exact bytes.
    Ran run(const QStringList &arguments, const QByteArray &input = {});
    /// The same for another program, such as a shell around it.
    Ran runProgram(
        const QString &program, const QStringList &arguments, const QByteArray &input = {});
    /// Starts it and returns, for tests that send signals.
    void start(QProcess &process, const QStringList &arguments) const;
    [[nodiscard]] static Ran finished(QProcess &process);

    void setVariable(const QString &name, const QString &value);

    /// Called in the child before exec.
    void setChildModifier(std::function<void()> modifier) { m_modifier = std::move(modifier); }

    [[nodiscard]] static QString program();

    /// The folder in which the program runs.
    [[nodiscard]] QString folder() const { return m_folder.path(); }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] QString dataFolder() const { return m_home.filePath("data"); }

    void write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    /// Names of all that is in the folder, hidden files and sub-folders' too, sorted.
    [[nodiscard]] QStringList listing() const;

private:
    QTemporaryDir m_folder;
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
    std::function<void()> m_modifier;
};

} // namespace inspyre::test
