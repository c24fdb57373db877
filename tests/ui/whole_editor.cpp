#include "tests/ui/whole_editor.h"

#include "tests/support/patience.h"
#include "ui/state/intake.h"
#include "ui/widgets/canvas_view.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/receipt_card.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/stage_view.h"

#include <inspyre/folders.h>

#include <QAbstractButton>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QTest>
#include <QTransform>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace inspyre::test {

namespace {

constexpr int kDragSteps = 8;

QString plainText(QString text)
{
    return text.remove(QLatin1Char('&'));
}

} // namespace

WholeEditor::WholeEditor(std::filesystem::path modules)
    : fixture(std::move(modules))
    , window(std::make_unique<ui::MainWindow>(
          *fixture.session,
          fixture.lanes,
          *fixture.settings,
          ui::toPath(fixture.path(QStringLiteral("recipes")))))
{
    auto answers = std::make_unique<ScriptedPrompter>();
    prompter = answers.get();
    window->setPrompter(std::move(answers));
    fixture.settings->change(
        [this](ui::Preferences &values) { values.exportFolder = fixture.path({}); });
}

WholeEditor::~WholeEditor() = default;

void WholeEditor::start()
{
    fixture.startEngine();
    window->show();
    QVERIFY(QTest::qWaitForWindowExposed(window.get()));
}

void WholeEditor::drop(const QMimeData &mime) const
{
    const QPointF place(200, 200);
    QDragEnterEvent enter(place.toPoint(), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QDropEvent event(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &event);
}

void WholeEditor::drop(const QStringList &files) const
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const auto &file : files) {
        urls << QUrl::fromLocalFile(file);
    }
    mime.setUrls(urls);
    drop(mime);
}

void WholeEditor::drag(QPointF from, QPointF to) const
{
    auto *view = canvas();
    const auto area = view->pictureArea();
    const auto widgetFromPicture = view->widgetFromPicture(area.center());
    const auto send = [&](QEvent::Type type, QPointF picture) {
        const auto place = widgetFromPicture.map(picture);
        QMouseEvent event(
            type,
            place,
            view->mapToGlobal(place),
            type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
            type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
            Qt::NoModifier);
        QCoreApplication::sendEvent(view, &event);
    };
    send(QEvent::MouseButtonPress, from);
    for (int i = 1; i <= kDragSteps; ++i) {
        send(QEvent::MouseMove, from + (to - from) * i / kDragSteps);
        QCoreApplication::processEvents();
    }
    send(QEvent::MouseButtonRelease, to);
}

void WholeEditor::trigger(ui::ActionId id) const
{
    window->actionTable()[id]->trigger();
}

bool WholeEditor::enabled(ui::ActionId id) const
{
    return window->actionTable()[id]->isEnabled();
}

ui::ExportDialog *WholeEditor::openExport() const
{
    const auto shown = [this]() -> ui::ExportDialog * {
        const auto all = window->findChildren<ui::ExportDialog *>();
        const auto found = std::find_if(
            all.begin(), all.end(), [](const auto *dialog) { return dialog->isVisible(); });
        return found != all.end() ? *found : nullptr;
    };
    trigger(ui::ActionId::Export);
    return comes([&shown] { return shown() != nullptr; }) ? shown() : nullptr;
}

ui::Document *WholeEditor::current() const
{
    return window->workbench().current();
}

bool WholeEditor::isDone() const
{
    return current() != nullptr && current()->state() == ui::Document::State::Done;
}

QString WholeEditor::notice() const
{
    return window->stage()->notices()->text();
}

ui::CanvasView *WholeEditor::canvas() const
{
    return window->stage()->canvas();
}

QString samplePicture()
{
    return ui::toQString(resourceFolder() / "samples" / "sample.jpg");
}

std::filesystem::path realModules()
{
    const auto folder = moduleFolder();
    return std::filesystem::exists(folder / "inspyre_torch.so") ? folder : std::filesystem::path();
}

QAbstractButton *buttonOf(const QWidget *in, const QString &text)
{
    const auto all = in->findChildren<QAbstractButton *>();
    for (auto *button : all) {
        if (plainText(button->text()) == text) {
            return button;
        }
    }
    return nullptr;
}

void choose(const QWidget *in, const QString &name, const QString &text)
{
    auto *box = controlOf<QComboBox>(in, name);
    QVERIFY2(box != nullptr, qPrintable(name));
    QVERIFY2(box->findText(text) >= 0, qPrintable(text));
    box->setCurrentIndex(box->findText(text));
    Q_EMIT box->activated(box->currentIndex());
}

QString problemOf(const ui::ExportDialog *dialog)
{
    const auto labels = dialog->findChildren<QLabel *>();
    for (const auto *label : labels) {
        if (label->property("problem").toBool() && label->isVisibleTo(dialog)) {
            return label->text();
        }
    }
    return {};
}

bool hasReceipt(const ui::ExportDialog *dialog)
{
    return dialog->findChild<ui::ReceiptCard *>()->isVisibleTo(dialog);
}

bool comes(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, kPatienceMs);
}

} // namespace inspyre::test
