#include "ui/state/model_library.h"

#include "ui/state/engine_session.h"
#include "ui/state/intake.h"
#include "ui/text/text.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace inspyre::ui {

namespace {

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString percentText(double fraction)
{
    return ModelLibrary::tr("%1 %", "per cent")
        .arg(QLocale().toString(static_cast<int>(100.0 * std::clamp(fraction, 0.0, 1.0))));
}

} // namespace

ModelLibrary::ModelLibrary(
    EngineSession &session,
    SpeedLog &speeds,
    QThreadPool &io,
    DownloadSource source,
    QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_speeds(speeds)
    , m_io(io)
    , m_source(std::move(source))
{
    connect(&session, &EngineSession::stateChanged, this, [this] {
        for (int row = 0; row < rowCount(); ++row) { // which one is in use
            tell(nameOf(row));
        }
    });
}

ModelLibrary::~ModelLibrary() = default;

int ModelLibrary::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ModelLibrary::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ModelLibrary::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const int row = index.row();
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return tip(row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn
                   ? tr("%1, %2", "model, its state").arg(text(row, TitleColumn), stateText(row))
                   : text(row, index.column());
    case StateRole: return static_cast<int>(state(row));
    default: return {};
    }
}

QVariant ModelLibrary::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    switch (section) {
    case TitleColumn: return tr("Model");
    case SizeColumn: return tr("Size");
    case LicenceColumn: return tr("Licence");
    case SpeedColumn:
        return role == Qt::DisplayRole ? tr("Speed here")
                                       : tr("The usual time of a whole pass on this computer");
    case StateColumn: return tr("State");
    default: return {};
    }
}

QString ModelLibrary::text(int row, int column) const
{
    const auto &[entry, part, speeds] = at(row);
    switch (column) {
    case TitleColumn:
        return entry.title.empty() ? nameOf(row) : QString::fromStdString(entry.title);
    case SizeColumn: return entry.bytes > 0 ? bytesText(entry.bytes) : tr("Not known");
    case LicenceColumn: return entry.known != nullptr ? QStringLiteral("MIT") : tr("Your own file");
    case SpeedColumn: {
        const auto engine = m_session.engine();
        const auto *speed = speedOn(
            speeds,
            engine != nullptr ? QString::fromStdString(engine->networkInfo.deviceName) : QString());
        return speed != nullptr ? durationText(speed->medianMs) : tr("Not used yet");
    }
    case StateColumn: return stateText(row);
    default: return {};
    }
}

QString ModelLibrary::stateText(int row) const
{
    const bool used = inUse(row);
    const auto &known = at(row).entry.known;
    switch (state(row)) {
    case ModelState::BuiltIn: return used ? tr("In use, built in") : tr("Built in");
    case ModelState::Here: return used ? tr("In use") : tr("On this computer");
    case ModelState::Absent:
        if (used) {
            return tr("Deleted, still in use");
        }
        return known->url.empty() ? tr("Not here") : tr("Not downloaded");
    case ModelState::Interrupted:
        return known->bytes > 0 ? tr("Interrupted at %1")
                                      .arg(percentText(
                                          static_cast<double>(at(row).partBytes) /
                                          static_cast<double>(known->bytes)))
                                : tr("Interrupted");
    case ModelState::Waiting: return tr("Waiting");
    case ModelState::Downloading: return tr("Downloading: %1").arg(percentText(fraction(row)));
    case ModelState::Verifying: return tr("Verifying: %1").arg(percentText(fraction(row)));
    case ModelState::Removing: return tr("Deleting");
    case ModelState::Damaged: return tr("Damaged");
    case ModelState::Failed: return tr("Failed");
    }
    return {};
}

QString ModelLibrary::tip(int row, int column) const
{
    if (const auto *error = problem(row)) {
        return errorText(*error);
    }
    switch (column) {
    case TitleColumn: return toQString(at(row).entry.file);
    case LicenceColumn: return licenceText(at(row).entry);
    default: return {};
    }
}

const ModelRow &ModelLibrary::at(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

QString ModelLibrary::nameOf(int row) const
{
    return QString::fromStdString(at(row).entry.name);
}

int ModelLibrary::rowOf(const QString &name) const
{
    const auto wanted = name.toStdString();
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const ModelRow &row) {
        return row.entry.name == wanted;
    });
    return found != m_rows.end() ? static_cast<int>(found - m_rows.begin()) : -1;
}

ModelState ModelLibrary::state(int row) const
{
    const auto name = nameOf(row);
    if (const auto task = m_tasks.find(name); task != m_tasks.end()) {
        return task->second.state;
    }
    if (const auto verdict = m_verdicts.find(name);
        verdict != m_verdicts.end() && verdict->second.problem) {
        return verdict->second.damaged ? ModelState::Damaged : ModelState::Failed;
    }
    const auto &entry = at(row).entry;
    if (entry.file.empty()) {
        return at(row).partBytes > 0 ? ModelState::Interrupted : ModelState::Absent;
    }
    return entry.builtIn ? ModelState::BuiltIn : ModelState::Here;
}

bool ModelLibrary::inUse(int row) const
{
    const auto engine = m_session.engine();
    if (engine == nullptr) {
        return false;
    }
    const auto &entry = at(row).entry;
    return entry.file.empty() ? engine->model.name == entry.name : engine->model.file == entry.file;
}

bool ModelLibrary::busy(int row) const
{
    return m_tasks.contains(nameOf(row));
}

double ModelLibrary::fraction(int row) const
{
    const auto task = m_tasks.find(nameOf(row));
    return task != m_tasks.end() ? task->second.fraction : 0.0;
}

const Error *ModelLibrary::problem(int row) const
{
    const auto verdict = m_verdicts.find(nameOf(row));
    return verdict != m_verdicts.end() && verdict->second.problem ? &*verdict->second.problem
                                                                  : nullptr;
}

const VerifyReport *ModelLibrary::report(int row) const
{
    const auto verdict = m_verdicts.find(nameOf(row));
    return verdict != m_verdicts.end() && verdict->second.report ? &*verdict->second.report
                                                                 : nullptr;
}

bool ModelLibrary::canUse(int row) const
{
    return !at(row).entry.file.empty() && !busy(row) && !inUse(row);
}

/// A damaged file can be fetched again: it is replaced.
bool ModelLibrary::canDownload(int row) const
{
    const auto &entry = at(row).entry;
    return entry.known != nullptr && !entry.known->url.empty() && !busy(row) && !m_offline &&
           (entry.file.empty() || state(row) == ModelState::Damaged);
}

bool ModelLibrary::canVerify(int row) const
{
    return !at(row).entry.file.empty() && !busy(row);
}

bool ModelLibrary::canRemove(int row) const
{
    return canVerify(row) && !at(row).entry.builtIn;
}

void ModelLibrary::tell(const QString &name)
{
    const int row = rowOf(name);
    if (row >= 0) {
        Q_EMIT dataChanged(index(row, 0), index(row, kColumns - 1));
        Q_EMIT rowChanged(name);
    }
}

const ModelSpeed *speedOn(const std::vector<ModelSpeed> &speeds, const QString &device)
{
    if (speeds.empty()) {
        return nullptr;
    }
    const auto found = std::find_if(speeds.begin(), speeds.end(), [&](const ModelSpeed &speed) {
        return speed.device == device;
    });
    return found != speeds.end() ? &*found : &speeds.front();
}

QString licenceText(const ModelEntry &entry)
{
    if (entry.known == nullptr) {
        return ModelLibrary::tr("Your own file: its licence is that of whoever gave it to you.");
    }
    const auto licence = textOf(entry.known->licence);
    return licence == QLatin1String("MIT")
               ? licence
               : ModelLibrary::tr(
                     "MIT (code and weights); some of the pictures that it was trained "
                     "on have stricter terms of their own.");
}

} // namespace inspyre::ui
