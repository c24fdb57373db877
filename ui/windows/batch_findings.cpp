#include "ui/windows/batch_findings.h"

#include "ui/state/intake.h"
#include "ui/text/batch_text.h"
#include "ui/text/text.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/sign_label.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>
#include <numeric>

namespace inspyre::ui {

namespace {

QString flawedText(Flaw flaw, int count)
{
    switch (flaw) {
    case Flaw::None: return {};
    case Flaw::SameTarget:
        return BatchFindings::tr(
            "%Ln picture(s) would become the same file as another.", nullptr, count);
    case Flaw::Exists:
        return BatchFindings::tr(
            "Of %Ln picture(s) there is a result of that name already.", nullptr, count);
    case Flaw::BadName:
        return BatchFindings::tr("%Ln picture(s) would get no name.", nullptr, count);
    case Flaw::IsInput:
        return BatchFindings::tr(
            "%Ln result(s) would take the place of a picture.", nullptr, count);
    case Flaw::Unreadable:
        return BatchFindings::tr("%Ln picture(s) cannot be read.", nullptr, count);
    case Flaw::NotAPicture:
        return BatchFindings::tr("%Ln file(s) are no pictures.", nullptr, count);
    case Flaw::TooLong: return BatchFindings::tr("%Ln name(s) would be too long.", nullptr, count);
    }
    return {};
}

int countOf(const BatchPlan &plan, Flaw flaw)
{
    return static_cast<int>(
        std::ranges::count(plan.items, flaw, [](const BatchItem &item) { return item.flaw; }));
}

std::uint64_t bytesOf(const BatchPlan &plan)
{
    return std::accumulate(
        plan.items.begin(), plan.items.end(), std::uint64_t{0}, [](auto sum, const auto &item) {
            return sum + item.bytes;
        });
}

QString estimateText(const Estimate &estimate)
{
    return estimate.measured == 0
               ? BatchFindings::tr("None of the pictures that were tried could be done.")
               : BatchFindings::tr("The batch takes about %1, and the results about %2.")
                     .arg(timeSpanText(estimate.seconds), bytesText(estimate.outputBytes));
}

} // namespace

QStringList planProblems(const BatchPlan &plan)
{
    QStringList problems;
    for (const auto flaw :
         {Flaw::SameTarget,
          Flaw::Exists,
          Flaw::IsInput,
          Flaw::BadName,
          Flaw::TooLong,
          Flaw::Unreadable,
          Flaw::NotAPicture}) {
        if (const int count = countOf(plan, flaw); count > 0) {
            problems << flawedText(flaw, count);
        }
    }
    for (const auto &folder : plan.found.unreadable) {
        problems << BatchFindings::tr("The folder “%1” cannot be opened.")
                        .arg(isolated(toQString(folder)));
    }
    for (const auto &folder : plan.found.emptyFolders) {
        problems
            << BatchFindings::tr("There are no pictures in “%1”.").arg(isolated(toQString(folder)));
    }
    return problems;
}

BatchFindings::BatchFindings(QWidget *parent)
    : QFrame(parent)
    , m_sign(new SignLabel(kIconSize))
    , m_text(new QLabel)
{
    setProperty("card", true);
    m_text->setWordWrap(true);
    m_text->setAlignment(leading());
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSpaceLarge, kSpace + kSpaceSmall, kSpaceLarge, kSpace + kSpaceSmall);
    row->setSpacing(kSpace + kSpaceSmall);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
}

bool BatchFindings::show(const BatchPlan &plan, const BatchCheck *check)
{
    auto problems = planProblems(plan);
    QStringList lines;
    if (check != nullptr) {
        lines << tr("Nothing was written. %Ln picture(s) are to be done, %1 in all.",
                    nullptr,
                    static_cast<int>(plan.items.size()))
                     .arg(bytesText(bytesOf(plan)));
        if (check->estimate) {
            lines << estimateText(*check->estimate);
        }
    }
    const auto needed =
        check != nullptr && check->estimate ? check->estimate->outputBytes : std::uint64_t{0};
    if (plan.freeBytes > 0 && needed > plan.freeBytes) {
        problems << tr("Only %1 are free where the results go.").arg(bytesText(plan.freeBytes));
    } else if (check != nullptr && plan.freeBytes > 0) {
        lines << tr("%1 are free where the results go.").arg(bytesText(plan.freeBytes));
    }
    const auto skipped = static_cast<int>(
        std::ranges::count_if(plan.items, [](const BatchItem &item) { return item.skipped; }));
    if (skipped > 0) {
        lines << tr("%Ln picture(s) will be skipped: their results are there.", nullptr, skipped);
    }
    const bool bad = !problems.isEmpty();
    m_text->setText((problems + lines).join(bad ? QLatin1Char('\n') : QLatin1Char(' ')));
    setAccessibleName(m_text->text());
    m_sign->setSign(bad ? QStringLiteral("warning") : QStringLiteral("check"));
    return bad || !lines.isEmpty();
}

} // namespace inspyre::ui
