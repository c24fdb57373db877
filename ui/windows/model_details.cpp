#include "ui/windows/model_details.h"

#include "ui/state/intake.h"
#include "ui/state/model_library.h"
#include "ui/text/text.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/theme.h"
#include "ui/windows/model_menu.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

#include <string_view>

namespace inspyre::ui {

namespace {

constexpr int kBarSteps = 1000;

QString latin(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString speedText(const ModelSpeed &speed)
{
    const QLocale locale;
    return ModelDetails::tr("%1 on %2 (%3 × %4, %5; median of %Ln pass(es))", nullptr, speed.passes)
        .arg(
            durationText(speed.medianMs),
            isolated(speed.device),
            locale.toString(speed.size.width),
            locale.toString(speed.size.height),
            speed.precision);
}

QString sizeText(const ModelRow &row)
{
    const auto &entry = row.entry;
    if (entry.bytes == 0) {
        return ModelDetails::tr("Not known");
    }
    return row.partBytes > 0 ? ModelDetails::tr("%1 are here already", "41 of 367 MB")
                                   .arg(bytesOfText(row.partBytes, entry.bytes))
                             : bytesText(entry.bytes);
}

/// What was found, else what is published.
QString checksumText(const ModelRow &row, const VerifyReport *report)
{
    const auto *known = row.entry.known;
    if (report == nullptr) {
        return known != nullptr && !known->sha256.empty()
                   ? ModelDetails::tr("%1 is published; not compared yet").arg(latin(known->sha256))
                   : ModelDetails::tr("None is published");
    }
    const auto sum = QString::fromStdString(report->sha256);
    return report->checksumKnown ? ModelDetails::tr("%1, as published").arg(sum)
                                 : ModelDetails::tr("%1; none is published").arg(sum);
}

QString architectureText(const VerifyReport &report)
{
    const QLocale locale;
    return ModelDetails::tr(
               "%1, %2 million parameters, %3 tensors, all of them fit", "name, two numbers")
        .arg(
            isolated(QString::fromStdString(report.architecture.name)),
            locale.toString(static_cast<double>(report.architecture.parameters) / 1e6, 'f', 1),
            locale.toString(report.tensors));
}

QString speedsText(const ModelRow &row)
{
    QStringList lines;
    for (const auto &speed : row.speeds) {
        lines << speedText(speed);
    }
    return lines.isEmpty() ? ModelDetails::tr("Not used on this computer yet")
                           : lines.join(QLatin1Char('\n'));
}

/// In the order of the lines.
std::array<QString, 7> valuesOf(const ModelLibrary &library, int row)
{
    const auto &model = library.at(row);
    const auto &entry = model.entry;
    const auto *report = library.report(row);
    const QLocale locale;
    const bool here = !entry.file.empty();
    return {
        licenceText(entry),
        sizeText(model),
        ModelDetails::tr("%1 × %2 pixels")
            .arg(locale.toString(entry.base.width), locale.toString(entry.base.height)),
        speedsText(model),
        here ? isolated(toQString(entry.file)) : ModelDetails::tr("Not on this computer"),
        checksumText(model, report),
        report != nullptr ? architectureText(*report)
                          : ModelDetails::tr("Shown after a verification")};
}

QLabel *makeLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment((leading() & ~Qt::AlignVertical_Mask) | Qt::AlignTop);
    return label;
}

} // namespace

ModelDetails::ModelDetails(QWidget *parent)
    : QFrame(parent)
    , m_title(makeLabel({}, this))
    , m_note(makeLabel({}, this))
    , m_problem(makeLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_facts(new QWidget(this))
{
    setProperty("card", true);
    auto font = m_title->font();
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_problem->setProperty("problem", true);
    m_bar->setRange(0, kBarSteps);
    m_bar->setTextVisible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpace, kSpaceLarge, kSpace);
    column->setSpacing(kSpace);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_problem);
    column->addWidget(m_note);
    column->addWidget(m_facts);
    column->addStretch(1);
    addLines();
}

void ModelDetails::addLines()
{
    const std::array<QString, kLines> names = {
        tr("Licence"),
        tr("Size"),
        tr("Trained at"),
        tr("Speed here"),
        tr("File"),
        tr("SHA-256"),
        tr("Architecture")};
    auto *grid = new QGridLayout(m_facts);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kSpaceLarge);
    grid->setVerticalSpacing(kSpaceSmall);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < kLines; ++i) {
        m_lines[i] = {makeLabel(names[i], m_facts), makeLabel({}, m_facts)};
        m_lines[i].name->setWordWrap(false);
        m_lines[i].name->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(m_lines[i].name, static_cast<int>(i), 0);
        grid->addWidget(m_lines[i].value, static_cast<int>(i), 1);
    }
}

void ModelDetails::show(const ModelLibrary &library, int row)
{
    const bool any = row >= 0;
    const auto *problem = any ? library.problem(row) : nullptr;
    m_title->setText(
        any ? library.index(row, ModelLibrary::TitleColumn).data().toString()
            : tr("Choose a model in the list."));
    m_note->setText(any ? modelNote(library.at(row).entry) : QString());
    // Of a file of one's own there is nothing to tell that the lines below do not.
    m_note->setVisible(any && library.at(row).entry.known != nullptr);
    m_problem->setText(problem != nullptr ? errorText(*problem) : QString());
    m_problem->setVisible(problem != nullptr);
    m_bar->setVisible(any && library.busy(row));
    if (any && library.busy(row)) {
        m_bar->setValue(qRound(library.fraction(row) * kBarSteps));
        m_bar->setAccessibleName(library.index(row, ModelLibrary::StateColumn).data().toString());
    }
    m_facts->setVisible(any);
    const auto values = any ? valuesOf(library, row) : std::array<QString, kLines>();
    for (std::size_t i = 0; i < kLines; ++i) {
        auto &[name, value] = m_lines[i];
        if (value->text() != values[i]) { // what somebody has selected stays
            value->setText(values[i]);
            value->setAccessibleName(name->text() + QLatin1Char(' ') + values[i]);
        }
    }
    setAccessibleName(m_title->text());
    setAccessibleDescription(problem != nullptr ? m_problem->text() : m_note->text());
}

} // namespace inspyre::ui
