#include "ui/text/batch_text.h"

#include "ui/text/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace inspyre::ui {

namespace {

constexpr double kMinute = 60.0;
constexpr double kHour = 3600.0;

struct BatchText
{
    Q_DECLARE_TR_FUNCTIONS(inspyre::ui::BatchText)
};

} // namespace

QString itemStateText(ItemState state)
{
    switch (state) {
    case ItemState::Waiting: return BatchText::tr("Waiting");
    case ItemState::Reading: return BatchText::tr("Reading");
    case ItemState::Matting: return BatchText::tr("Cutting out");
    case ItemState::Writing: return BatchText::tr("Writing");
    case ItemState::Done: return BatchText::tr("Done");
    case ItemState::Doubtful: return BatchText::tr("Doubtful");
    case ItemState::Failed: return BatchText::tr("Failed");
    case ItemState::Skipped: return BatchText::tr("Skipped");
    }
    return {};
}

QString flawText(Flaw flaw)
{
    switch (flaw) {
    case Flaw::None: return {};
    case Flaw::SameTarget:
        return BatchText::tr("Another picture would become the same file. Choose “Add a number”, "
                             "or another pattern of names.");
    case Flaw::Exists:
        return BatchText::tr("There is such a file already. Choose what is done if it is there.");
    case Flaw::BadName:
        return BatchText::tr("The recipe gives it no name that can be used. Choose another "
                             "pattern of names.");
    case Flaw::IsInput:
        return BatchText::tr("The result would take the place of one of the pictures. Choose "
                             "another folder.");
    case Flaw::Unreadable:
        return BatchText::tr("It cannot be read: it is gone, damaged, or you may not open it.");
    case Flaw::NotAPicture: return BatchText::tr("It is not a picture of a known format.");
    case Flaw::TooLong:
        return BatchText::tr("The name of the result would be too long. Choose a shorter pattern "
                             "of names or another folder.");
    }
    return {};
}

QString rateText(double perSecond)
{
    if (perSecond <= 0.0) {
        return {};
    }
    const QLocale locale;
    if (perSecond >= 1.0) {
        return BatchText::tr("%1 pictures per second").arg(locale.toString(perSecond, 'f', 1));
    }
    const double perMinute = perSecond * kMinute;
    return BatchText::tr("%1 pictures per minute")
        .arg(locale.toString(perMinute, 'f', perMinute < 10.0 ? 1 : 0));
}

QString timeSpanText(double seconds)
{
    if (seconds < kMinute) {
        return BatchText::tr("%Ln second(s)", nullptr, qMax(1, qRound(seconds)));
    }
    if (seconds < 2.0 * kHour) {
        return BatchText::tr("%Ln minute(s)", nullptr, qRound(seconds / kMinute));
    }
    return BatchText::tr("%Ln hour(s)", nullptr, qRound(seconds / kHour));
}

QString batchStageText(int stage)
{
    switch (stage) {
    case 0: return BatchText::tr("Reading");
    case 1: return BatchText::tr("Model");
    case 2: return BatchText::tr("Writing");
    default: return {};
    }
}

QString bottleneckText(const RunStats &stats)
{
    switch (stats.bottleneck) {
    case 0: return BatchText::tr("Reading takes the most time; the model waits for pictures.");
    case 1: return BatchText::tr("The model takes the most time.");
    case 2: return BatchText::tr("Writing takes the most time; the model waits for the disk.");
    default: return {};
    }
}

QString pauseText(const Error &why, int inARow)
{
    const auto reason = errorText(why);
    const auto waits = BatchText::tr("The batch has paused. Nothing is lost: the pictures "
                                     "concerned wait, and go on once this is mended.");
    const auto text = reason + QLatin1Char(' ') + waits;
    return inARow < 2 ? text
                      : text + QLatin1Char(' ') +
                            BatchText::tr("It happened %n times in a row.", nullptr, inARow);
}

} // namespace inspyre::ui
