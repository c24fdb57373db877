#include "ui/windows/outcome_text.h"

#include "ui/state/intake.h"
#include "ui/text/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace inspyre::ui {

namespace {

struct Outcome
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::Outcome)
};

QString failedText(const std::vector<Error> &failed)
{
    auto text = errorText(failed.front());
    const auto others = static_cast<int>(failed.size()) - 1;
    return others > 0 ? Outcome::tr("%1 And %Ln more failed.", nullptr, others).arg(text) : text;
}

} // namespace

QString outcomeText(const ExportOutcome &outcome)
{
    const auto written = static_cast<int>(outcome.written.size());
    QStringList sentences;
    if (!outcome.failed.empty()) {
        sentences << failedText(outcome.failed);
    }
    if (outcome.cancelled) {
        sentences
            << (written > 0
                    ? Outcome::tr("Export cancelled after %Ln picture(s).", nullptr, written)
                    : Outcome::tr("Export cancelled. Nothing was written."));
    } else if (written == 1) {
        sentences << Outcome::tr("Exported “%1”.")
                         .arg(isolated(toQString(outcome.written.front().file.filename())));
    } else if (written > 1) {
        const auto folder = toQString(outcome.written.front().file.parent_path());
        sentences << Outcome::tr("%Ln picture(s) exported to “%1”.", nullptr, written)
                         .arg(isolated(folder));
    }
    if (outcome.skipped > 0) {
        sentences << Outcome::tr("%Ln picture(s) skipped.", nullptr, outcome.skipped);
    }
    return sentences.join(QLatin1Char(' '));
}

} // namespace inspyre::ui
