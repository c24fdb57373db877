#include "tests/ui/batch_fixture.h"

#include "tests/support/patience.h"
#include "ui/state/intake.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QLabel>
#include <QTest>

#include <algorithm>
#include <utility>

namespace inspyre::test {

namespace {

/// Before the engine's first thread: all of them read the environment.
std::filesystem::path withState(const QTemporaryDir &folder, std::filesystem::path modules)
{
    qputenv("INSPYRE_STATE_DIR", folder.filePath(QStringLiteral("state")).toUtf8());
    return modules;
}

} // namespace

BatchFixture::BatchFixture(std::filesystem::path modules)
    : editor(withState(folder, std::move(modules)))
    , recipes(ui::toPath(folder.filePath(QStringLiteral("recipes"))), editor.lanes.io)
{
    auto scripted = std::make_unique<ScriptedPrompter>();
    prompter = scripted.get();
    answers = std::move(scripted);
    QDir().mkpath(pictures());
    makeWindow();
}

BatchFixture::~BatchFixture() = default;

void BatchFixture::makeWindow()
{
    window.reset();
    window = std::make_unique<ui::BatchWindow>(
        ui::BatchWindow::Surroundings{*editor.session, editor.lanes.io, recipes}, answers);
}

void BatchFixture::start()
{
    editor.startEngine();
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
}

QString BatchFixture::pictures(const QString &name) const
{
    return folder.filePath(QStringLiteral("pictures/") + name);
}

QString BatchFixture::results(const QString &name) const
{
    return folder.filePath(QStringLiteral("results/") + name);
}

QString BatchFixture::addPicture(const QString &name, int grey, QSize size) const
{
    auto file = pictures(name);
    QDir().mkpath(QFileInfo(file).path());
    if (!halfPicture(size, grey).save(file)) {
        qFatal("cannot write %s", qPrintable(file));
    }
    return file;
}

QString BatchFixture::addFile(const QString &name, const QByteArray &bytes) const
{
    auto file = pictures(name);
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(file));
    }
    return file;
}

void BatchFixture::addPictures(int count) const
{
    for (int i = 0; i < count; ++i) {
        addPicture(QStringLiteral("%1.png").arg(i, 3, 10, QLatin1Char('0')));
    }
}

QStringList BatchFixture::resultNames() const
{
    QStringList names;
    const QDir root(results());
    QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        names << root.relativeFilePath(files.next());
    }
    names.sort();
    return names;
}

void BatchFixture::plan()
{
    session().setOutput(ui::toPath(folder.filePath(QStringLiteral("results"))));
    window->add({ui::toPath(folder.filePath(QStringLiteral("pictures")))});
    QTRY_COMPARE(state(), ui::BatchSession::State::Ready);
}

void BatchFixture::planAndStart()
{
    plan();
    session().start();
    QTRY_VERIFY(session().active() || state() == ui::BatchSession::State::Ended);
}

quint32 BatchFixture::numberOf(const QString &name) const
{
    const auto &rows = session().table().rows();
    const auto found = std::ranges::find_if(rows, [&name](const ui::BatchRow &row) {
        return ui::toQString(row.item.inside).endsWith(name);
    });
    return found != rows.end() ? found->item.number : ~quint32{0};
}

ItemState BatchFixture::stateOf(const QString &name) const
{
    const auto *row = session().table().find(numberOf(name));
    return row != nullptr ? row->state : ItemState::Waiting;
}

QAbstractButton *BatchFixture::button(const QString &text) const
{
    const auto all = window->findChildren<QAbstractButton *>();
    const auto found = std::ranges::find_if(all, [&text](const QAbstractButton *one) {
        return one->text().remove(QLatin1Char('&')) == text && one->isVisible();
    });
    return found != all.end() ? *found : nullptr;
}

void BatchFixture::click(const QString &text) const
{
    auto *found = button(text);
    QVERIFY2(found != nullptr && found->isEnabled(), qPrintable(text));
    found->click();
}

bool BatchFixture::says(const QString &text) const
{
    const auto labels = window->findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&text](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

} // namespace inspyre::test
