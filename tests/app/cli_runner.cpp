#include "tests/app/cli_runner.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

namespace inspyre::test {

namespace {

constexpr int kRunMs = 200'000;

} // namespace

QList<QJsonObject> Ran::events(const QByteArray &stream)
{
    QList<QJsonObject> events;
    for (const auto &line : stream.split('\n')) {
        if (line.isEmpty()) {
            continue;
        }
        const auto document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            QTest::qFail("not a JSON object: " + line, __FILE__, __LINE__);
            return {};
        }
        events.push_back(document.object());
    }
    return events;
}

QJsonObject Ran::event(const QString &kind) const
{
    for (const auto &event : events(out)) {
        if (event.value("event").toString() == kind) {
            return event;
        }
    }
    return {};
}

QByteArray Ran::all() const
{
    return "exit " + QByteArray::number(exit) + "\nstdout: " + out.left(4000) +
           "\nstderr: " + err.left(4000);
}

CliRunner::CliRunner(Backend backend)
    : m_environment(QProcessEnvironment::systemEnvironment())
{
    const QString build = INSPYRE_BUILD_DIR;
    const bool fake = backend == Backend::Fake;
    setVariable("INSPYRE_MODULE_DIR", build + (fake ? "/tests/backends/good" : "/lib/inspyre"));
    setVariable("INSPYRE_RESOURCE_DIR", build + "/share/inspyre");
    setVariable("INSPYRE_DATA_DIR", m_home.filePath("data"));
    setVariable("INSPYRE_CONFIG_DIR", m_home.filePath("config"));
    setVariable("INSPYRE_STATE_DIR", m_home.filePath("state"));
    setVariable("INSPYRE_CACHE_DIR", m_home.filePath("cache"));
}

QString CliRunner::program()
{
    return qEnvironmentVariable("INSPYRE_CLI", INSPYRE_BUILD_DIR "/bin/inspyre-cli");
}

void CliRunner::setVariable(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

void CliRunner::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(folder());
    if (m_modifier) {
        process.setChildProcessModifier(m_modifier);
    }
    process.start(program(), arguments);
}

Ran CliRunner::finished(QProcess &process)
{
    Ran ran;
    if (process.error() == QProcess::FailedToStart) {
        return ran;
    }
    if (process.state() == QProcess::NotRunning || process.waitForFinished(kRunMs)) {
        ran.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode()
                                                                : 128 + process.exitCode();
    } else {
        process.kill();
        process.waitForFinished();
    }
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

Ran CliRunner::run(const QStringList &arguments, const QByteArray &input)
{
    return runProgram(program(), arguments, input);
}

Ran CliRunner::runProgram(
    const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.setWorkingDirectory(folder());
    if (m_modifier) {
        process.setChildProcessModifier(m_modifier);
    }
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    return finished(process);
}

void CliRunner::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    QCOMPARE(file.write(content), content.size());
}

QByteArray CliRunner::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList CliRunner::listing() const
{
    QStringList names;
    QDirIterator it(
        folder(),
        QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
        QDirIterator::Subdirectories);
    while (it.hasNext()) {
        names.push_back(QDir(folder()).relativeFilePath(it.next()));
    }
    names.sort();
    return names;
}

} // namespace inspyre::test
