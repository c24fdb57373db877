#include "tests/ui/editor_fixture.h"

#include "ui/state/intake.h"

#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <utility>

namespace inspyre::test {

EditorFixture::EditorFixture(std::filesystem::path modules)
    : m_modules(std::move(modules))
{
    settings = std::make_unique<ui::Settings>(ui::toPath(path(QStringLiteral("inspyre.ini"))));
    session = std::make_unique<ui::EngineSession>(
        lanes.gpu, std::make_shared<Timeline>(Timeline::Clock::now()));
}

void EditorFixture::startEngine()
{
    EngineOptions options;
    options.modules = m_modules;
    session->start(options);
}

QString EditorFixture::addPicture(const QString &name, QSize size, int grey) const
{
    auto file = path(name);
    if (!halfPicture(size, grey).save(file)) {
        qFatal("cannot write %s", qPrintable(file));
    }
    return file;
}

QString EditorFixture::addFile(const QString &name, const QByteArray &bytes) const
{
    auto file = path(name);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(file));
    }
    return file;
}

QImage halfPicture(QSize size, int grey)
{
    QImage image(size, QImage::Format_RGB888);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.fillRect(0, 0, (size.width() + 1) / 2, size.height(), QColor(grey, grey, grey));
    return image;
}

QStringList ScriptedPrompter::openFiles(
    QWidget *, const QString &, const QString &, const QString &)
{
    return std::exchange(files, {});
}

QString ScriptedPrompter::chooseFolder(QWidget *, const QString &, const QString &)
{
    return std::exchange(folder, {});
}

QString ScriptedPrompter::saveFile(QWidget *, const QString &, const QString &file, const QString &)
{
    asked = file;
    return std::exchange(saveName, {});
}

QColor ScriptedPrompter::chooseColour(QWidget *, const QString &, const QColor &)
{
    return std::exchange(colour, {});
}

QString ScriptedPrompter::askName(QWidget *, const QString &, const QString &, const QString &)
{
    return std::exchange(typed, {});
}

bool ScriptedPrompter::confirm(QWidget *, const QString &, const QString &text, const QString &)
{
    asked = text;
    return agrees;
}

std::optional<ui::CollisionAnswer> ScriptedPrompter::askCollision(
    QWidget *, const QString &file, bool)
{
    asked = file;
    return collision;
}

ui::WebAnswer ScriptedPrompter::askWeb(QWidget *, const QString &host, int)
{
    asked = host;
    return web;
}

void ScriptedPrompter::showFolder(const QString &name)
{
    shown = name;
}

BusyLane::BusyLane(QThreadPool &lane)
{
    lane.start([end = m_end] { end->acquire(); });
}

BusyLane::~BusyLane()
{
    m_end->release();
}

FakeDelay::FakeDelay(int ms)
{
    qputenv("INSPYRE_FAKE_DELAY_MS", QByteArray::number(ms));
}

FakeDelay::~FakeDelay()
{
    qunsetenv("INSPYRE_FAKE_DELAY_MS");
}

void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

} // namespace inspyre::test
