#include "ui/text/language.h"
#include "ui/text/text.h"

#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace inspyre;
using namespace inspyre::ui;

namespace {

constexpr int kStages = static_cast<int>(Stage::Verifying) + 1;
constexpr int kPhases = static_cast<int>(Phase::Encode) + 1;
constexpr int kErrorCodes = static_cast<int>(ErrorCode::Internal) + 1;

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void eachStageAndPhaseHasItsOwnWords();
    void eachErrorHasItsOwnSentence();
    void errorNamesWhatItIsAbout_data();
    void errorNamesWhatItIsAbout();
    void errorTellsTheEnginesCause();
    void stepsDownAreToldInTheUsersLanguage_data();
    void stepsDownAreToldInTheUsersLanguage();
    void errorBelongsToAPhase();
    void bytesAndDurations_data();
    void bytesAndDurations();
    void languageFitsTheWish_data();
    void languageFitsTheWish();
    void languagesSayTheirOwnNames();
    void germanIsGerman();
    void arabicRunsFromTheRight();
};

void TextTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    applyLanguage(*qGuiApp, QStringLiteral("en"));
}

void TextTest::eachStageAndPhaseHasItsOwnWords()
{
    QSet<QString> stages;
    for (int i = 0; i < kStages; ++i) {
        stages << stageText(static_cast<Stage>(i));
    }
    QCOMPARE(stages.size(), kStages);
    QVERIFY(!stages.contains(QString()));
    QSet<QString> phases;
    for (int i = 0; i < kPhases; ++i) {
        phases << phaseText(static_cast<Phase>(i));
    }
    QCOMPARE(phases.size(), kPhases);
    QVERIFY(!phases.contains(QString()));
}

void TextTest::eachErrorHasItsOwnSentence()
{
    QSet<QString> sentences;
    for (int i = 0; i < kErrorCodes; ++i) {
        const auto text = errorText({.code = static_cast<ErrorCode>(i)});
        QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(text));
        sentences << text;
    }
    QCOMPARE(sentences.size(), kErrorCodes);
}

void TextTest::errorNamesWhatItIsAbout_data()
{
    QTest::addColumn<ErrorCode>("code");
    for (const auto code :
         {ErrorCode::InvalidArgument,
          ErrorCode::FileNotFound,
          ErrorCode::PermissionDenied,
          ErrorCode::IsADirectory,
          ErrorCode::NotAnImage,
          ErrorCode::DamagedImage,
          ErrorCode::ImageTooLarge,
          ErrorCode::DiskFull,
          ErrorCode::CannotWrite,
          ErrorCode::BadModel,
          ErrorCode::UnknownModel,
          ErrorCode::ModelMismatch,
          ErrorCode::WrongChecksum,
          ErrorCode::Transfer,
          ErrorCode::BackendMissing,
          ErrorCode::BackendVersion,
          ErrorCode::NoDevice}) {
        QTest::addRow("%d", static_cast<int>(code)) << code;
    }
}

void TextTest::errorNamesWhatItIsAbout()
{
    QFETCH(ErrorCode, code);
    const auto subject = QStringLiteral("/a b/“ünïcode” %1 %n.pth");
    const auto text =
        errorText({.code = code, .message = "why %1", .subject = subject.toStdString()});
    QVERIFY2(text.contains(subject), qPrintable(text));
}

void TextTest::errorTellsTheEnginesCause()
{
    const auto text = errorText(
        {.code = ErrorCode::BadModel, .message = "it ends at 120 of 367 MB.", .subject = "x.pth"});
    QVERIFY2(text.contains(QLatin1String("it ends at 120 of 367 MB")), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1String("..")), qPrintable(text));
}

void TextTest::stepsDownAreToldInTheUsersLanguage_data()
{
    QTest::addColumn<StepDown::Cause>("cause");
    QTest::addColumn<int>("side");
    QTest::addColumn<QString>("english");
    QTest::newRow("limit, strips")
        << StepDown::Cause::MemoryLimit << 1024
        << "Worked in smaller pieces to keep the memory limit of 800 MB. The result is the same.";
    QTest::newRow("limit, size")
        << StepDown::Cause::MemoryLimit << 512
        << "Worked at 512 × 512 instead of 1,024 × 768 to keep the memory limit of 800 MB.";
    QTest::newRow("memory, strips")
        << StepDown::Cause::OutOfMemory << 1024
        << "Worked in smaller pieces because there was not enough memory. The result is the same.";
    QTest::newRow("memory, size")
        << StepDown::Cause::OutOfMemory << 512
        << "Worked at 512 × 512 instead of 1,024 × 768 because there was not enough memory.";
}

void TextTest::stepsDownAreToldInTheUsersLanguage()
{
    QFETCH(StepDown::Cause, cause);
    QFETCH(int, side);
    QFETCH(QString, english);
    const StepDown stepDown{
        .cause = cause,
        .from = {1024, 768},
        .to = side == 1024 ? Size{1024, 768} : Size{side, side},
        .limitBytes = 800'000'000};
    QCOMPARE(stepDownText(stepDown), english);
    QSet<QString> sentences;
    for (const auto &language : languages()) {
        applyLanguage(*qGuiApp, language);
        const auto text = stepDownText(stepDown);
        QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
        sentences << text;
    }
    QCOMPARE(sentences.size(), languages().size());
}

void TextTest::errorBelongsToAPhase()
{
    QCOMPARE(failedPhase(ErrorCode::BackendMissing), Phase::Library);
    QCOMPARE(failedPhase(ErrorCode::NoDevice), Phase::Device);
    QCOMPARE(failedPhase(ErrorCode::ModelMismatch), Phase::Network);
    QCOMPARE(failedPhase(ErrorCode::BadModel), Phase::Weights);
}

void TextTest::bytesAndDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bytes") << bytesText(999) << "999 bytes";
    QTest::newRow("kB") << bytesText(20'400) << "20 kB";
    QTest::newRow("few MB") << bytesText(3'250'000) << "3.3 MB";
    QTest::newRow("MB") << bytesText(367'000'000) << "367 MB";
    QTest::newRow("GB") << bytesText(12'300'000'000) << "12.3 GB";
    QTest::newRow("part") << bytesOfText(41'000'000, 367'000'000) << "41 of 367 MB";
    QTest::newRow("nothing of nothing") << bytesOfText(0, 0) << "0 of 0 bytes";
    QTest::newRow("no time") << durationText(0.0) << "0 ms";
    QTest::newRow("short") << durationText(0.31) << "0.3 ms";
    QTest::newRow("ms") << durationText(147.4) << "147 ms";
    QTest::newRow("rounds up to a second") << durationText(999.6) << "1.00 s";
    QTest::newRow("s") << durationText(12'345.0) << "12.35 s";
}

void TextTest::bytesAndDurations()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text, expected);
}

void TextTest::languageFitsTheWish_data()
{
    QTest::addColumn<QString>("wish");
    QTest::addColumn<QString>("language");
    QTest::newRow("exact") << "de"
                           << "de";
    QTest::newRow("with country") << "de_AT"
                                  << "de";
    QTest::newRow("Chinese") << "zh_CN"
                             << "zh_CN";
    QTest::newRow("Chinese of another country") << "zh_SG"
                                                << "zh_CN";
    QTest::newRow("not spoken") << "fi"
                                << "en";
    QTest::newRow("nonsense") << "??"
                              << "en";
    QTest::newRow("system, which is C here") << ""
                                             << "en";
}

void TextTest::languageFitsTheWish()
{
    QFETCH(QString, wish);
    QFETCH(QString, language);
    QCOMPARE(chosenLanguage(wish), language);
}

void TextTest::languagesSayTheirOwnNames()
{
    QSet<QString> names;
    for (const auto &language : languages()) {
        const auto name = languageName(language);
        QVERIFY2(name != language, qPrintable(language));
        names << name;
    }
    QCOMPARE(names.size(), languages().size());
    QCOMPARE(languageName(QStringLiteral("de")), QStringLiteral("Deutsch"));
}

void TextTest::germanIsGerman()
{
    applyLanguage(*qGuiApp, QStringLiteral("de"));
    QCOMPARE(phaseText(Phase::Weights), QStringLiteral("Gewichte"));
    QCOMPARE(durationText(1234.0), QStringLiteral("1,23 s"));
    QCOMPARE(bytesOfText(41'000'000, 367'000'000), QStringLiteral("41 von 367 MB"));
    applyLanguage(*qGuiApp, QStringLiteral("en"));
    QCOMPARE(phaseText(Phase::Weights), QStringLiteral("Weights"));
}

void TextTest::arabicRunsFromTheRight()
{
    applyLanguage(*qGuiApp, QStringLiteral("ar"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QVERIFY(durationText(147.0).contains(QStringLiteral("١٤٧")));
    // What is not Arabic keeps its own direction.
    const auto text = errorText({.code = ErrorCode::BadModel, .message = "cut.", .subject = "/x"});
    QVERIFY2(text.contains(QStringLiteral("\u2068/x\u2069")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("\u2068cut\u2069")), qPrintable(text));
    applyLanguage(*qGuiApp, QStringLiteral("en"));
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(isolated(QStringLiteral("/x")), QStringLiteral("/x"));
}

QTEST_MAIN(TextTest)
#include "text_test.moc"
