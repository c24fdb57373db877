#include "ui/windows/export_desk.h"

#include "ui/state/catalogue.h"
#include "ui/state/settings.h"
#include "ui/text/text.h"
#include "ui/widgets/notice_bar.h"
#include "ui/windows/prompter.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>

namespace inspyre::ui {

namespace {

/// What was kept besides the pixels.
QString keptText(const ExportReceipt &receipt)
{
    QStringList kept{ExportDesk::tr("transparency")};
    if (receipt.icc) {
        kept << ExportDesk::tr("colour profile");
    }
    if (receipt.exif) {
        kept << ExportDesk::tr("EXIF");
    }
    auto text = ExportDesk::tr("Kept: %1.").arg(kept.join(ExportDesk::tr(", ", "between words")));
    for (const auto &note : receipt.notes) {
        text += ExportDesk::tr(" Note: %1.").arg(QString::fromStdString(note));
    }
    return text;
}

} // namespace

ExportDesk::ExportDesk(
    Catalogue &catalogue, QThreadPool &io, Settings &settings, NoticeBar &notices, QWidget *window)
    : QObject(window)
    , m_catalogue(catalogue)
    , m_settings(settings)
    , m_notices(notices)
    , m_window(window)
    , m_exporter(io)
{
    connect(&m_exporter, &Exporter::exported, this, &ExportDesk::tell);
    connect(&m_exporter, &Exporter::progressed, this, [this](const Progress &progress) {
        m_notices.showProgress(m_what, progress.fraction, tr("Cancel"));
    });
    connect(
        &m_exporter, &Exporter::copied, this, [this](const QByteArray &png, const QImage &image) {
            auto *mime = new QMimeData;
            mime->setData(QStringLiteral("image/png"), png);
            mime->setImageData(image);
            QGuiApplication::clipboard()->setMimeData(mime);
            m_notices.showNotice(
                NoticeBar::Kind::Success,
                tr("The cut-out is in the clipboard, with transparency."));
            Q_EMIT busyChanged();
        });
    connect(&m_exporter, &Exporter::copyFailed, this, [this](const Error &error) {
        m_notices.showNotice(
            error.code == ErrorCode::Cancelled ? NoticeBar::Kind::Information
                                               : NoticeBar::Kind::Problem,
            errorText(error));
        Q_EMIT busyChanged();
    });
    connect(&notices, &NoticeBar::buttonClicked, this, &ExportDesk::answer);
}

QString ExportDesk::folder() const
{
    const auto &last = m_settings.values().exportFolder;
    return !last.isEmpty() && QDir(last).exists()
               ? last
               : QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
}

void ExportDesk::exportOne(const Document &document)
{
    const auto name = exportName(document.name());
    const auto target = m_prompter->saveFile(
        m_window,
        tr("Export the cut-out"),
        QDir(folder()).filePath(name),
        tr("PNG with transparency (*.png)"));
    if (target.isEmpty() || busy()) {
        return;
    }
    auto file = toPath(target);
    if (!file.has_extension()) {
        file += ".png";
    }
    m_settings.change(
        [&file](Preferences &values) { values.exportFolder = toQString(file.parent_path()); });
    begin(tr("Exporting “%1”…").arg(isolated(document.name())));
    m_exporter.exportTo(document, file);
}

void ExportDesk::quickExport(const Document &document)
{
    const auto &source = document.source().file;
    const auto place = source.empty() ? toPath(folder()) : source.parent_path();
    begin(tr("Exporting “%1”…").arg(isolated(document.name())));
    m_exporter.exportTo(document, freeName(place, exportName(document.name())));
}

void ExportDesk::exportAll()
{
    const auto place = m_prompter->chooseFolder(
        m_window, tr("Export all finished pictures into a folder"), folder());
    if (place.isEmpty() || busy()) {
        return;
    }
    QList<Document *> done;
    for (auto *document : m_catalogue.documents()) {
        if (document->state() == Document::State::Done) {
            done << document;
        }
    }
    m_settings.change([&place](Preferences &values) { values.exportFolder = place; });
    begin(tr("Exporting %Ln picture(s)…", nullptr, static_cast<int>(done.size())));
    m_exporter.exportAll(done, toPath(place));
}

void ExportDesk::copy(const Document &document)
{
    begin(tr("Copying “%1”…").arg(isolated(document.name())));
    m_exporter.copy(document);
}

void ExportDesk::begin(const QString &what)
{
    m_what = what;
    m_folder.clear();
    m_notices.showProgress(what, 0.0, tr("Cancel"));
    // Queued: the exporter is busy as soon as the caller has given it the order.
    QMetaObject::invokeMethod(this, &ExportDesk::busyChanged, Qt::QueuedConnection);
}

void ExportDesk::tell(const ExportOutcome &outcome)
{
    Q_EMIT busyChanged();
    const auto written = static_cast<int>(outcome.written.size());
    if (written > 0) {
        m_folder = toQString(outcome.written.front().file.parent_path());
    }
    const auto button = written > 0 ? tr("Show in folder") : QString();
    if (!outcome.failed.empty()) {
        auto text = errorText(outcome.failed.front());
        const auto others = static_cast<int>(outcome.failed.size()) - 1;
        if (others > 0) {
            text = tr("%1 And %Ln more failed.", nullptr, others).arg(text);
        }
        if (written > 0) {
            text = tr("%1 %Ln picture(s) exported.", nullptr, written).arg(text);
        }
        m_notices.showNotice(NoticeBar::Kind::Problem, text, button);
    } else if (outcome.cancelled) {
        m_notices.showNotice(
            NoticeBar::Kind::Information,
            written > 0 ? tr("Export cancelled after %Ln picture(s).", nullptr, written)
                        : tr("Export cancelled. Nothing was written."),
            button);
    } else if (written == 1) {
        tellOne(outcome.written.front());
    } else {
        m_notices.showNotice(
            NoticeBar::Kind::Success,
            tr("%Ln picture(s) exported to “%1”.", nullptr, written).arg(isolated(m_folder)),
            button);
    }
}

void ExportDesk::tellOne(const ExportReceipt &receipt)
{
    const auto text =
        tr("Exported “%1”, %2 × %3, %4. %5", "file, width, height, bytes, what was kept")
            .arg(
                toQString(receipt.file.filename()),
                QString::number(receipt.size.width),
                QString::number(receipt.size.height),
                bytesText(receipt.bytes),
                keptText(receipt));
    m_notices.showNotice(NoticeBar::Kind::Success, text, tr("Show in folder"));
}

void ExportDesk::answer()
{
    if (busy()) {
        m_exporter.cancel();
    } else if (!m_folder.isEmpty()) {
        m_prompter->showFolder(m_folder);
    }
}

} // namespace inspyre::ui
