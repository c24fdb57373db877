#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Message
{
    qint64 line = 0;
    bool plural = false;
    QString source;
    QString type;
    QStringList forms;
};

struct Plurals
{
    qsizetype forms;
    // So many forms at the front stand for one number each, which may be in words instead of %Ln.
    qsizetype inWords;
};

// As Qt counts them.
const QHash<QString, Plurals> kPlurals = {
    {"ar", {6, 3}},
    {"de", {2, 1}},
    {"en", {2, 1}},
    {"es", {2, 1}},
    {"fr", {2, 1}},
    {"ja", {1, 0}},
    {"zh_CN", {1, 0}},
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    message.line = xml.lineNumber();
    message.plural = xml.attributes().value(QStringLiteral("numerus")) == QStringLiteral("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QStringLiteral("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() != QStringLiteral("translation")) {
            xml.skipCurrentElement();
        } else {
            message.type = xml.attributes().value(QStringLiteral("type")).toString();
            if (!message.plural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement())
                message.forms.append(xml.readElementText());
        }
    }
    return message;
}

QList<Message> readMessages(QXmlStreamReader &xml)
{
    QList<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            xml.name() == QStringLiteral("message"))
            messages.append(readMessage(xml));
    }
    return messages;
}

// Sorted, since another language may need another order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(?:[0-9]{1,2}|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

// What is wrong with `message`; empty if nothing is.
QString fault(const Message &message, const Plurals &plurals)
{
    if (!message.type.isEmpty())
        return message.type;
    const qsizetype expected = message.plural ? plurals.forms : 1;
    if (message.forms.size() != expected)
        return QStringLiteral("%1 forms instead of %2").arg(message.forms.size()).arg(expected);
    for (qsizetype i = 0; i < expected; ++i) {
        const QString &form = message.forms.at(i);
        if (form.isEmpty())
            return QStringLiteral("empty");
        QStringList wanted = placeholders(message.source);
        if (message.plural && i < plurals.inWords && !form.contains(QStringLiteral("%Ln")))
            wanted.removeAll(QStringLiteral("%Ln"));
        if (placeholders(form) != wanted)
            return QStringLiteral("other placeholders in \"%1\"").arg(form);
    }
    return {};
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void faultsAreFound_data();
    void faultsAreFound();
};

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(INSPYRE_TRANSLATIONS));
    const QFileInfoList files =
        folder.entryInfoList({QStringLiteral("*.ts")}, QDir::Files, QDir::Name);
    QCOMPARE(files.size(), kPlurals.size());
    for (const QFileInfo &file : files)
        QTest::newRow(qPrintable(file.fileName())) << file.filePath();
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, path);
    const QString language = QFileInfo(path).completeBaseName().section(u'_', 1);
    QVERIFY2(kPlurals.contains(language), qPrintable(language));
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.errorString()));
    QXmlStreamReader xml(&file);
    const QList<Message> messages = readMessages(xml);
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(!messages.isEmpty());
    QStringList faults;
    for (const Message &message : messages) {
        const QString found = fault(message, kPlurals.value(language));
        if (!found.isEmpty())
            faults.append(QStringLiteral("line %1: %2: \"%3\"")
                              .arg(QString::number(message.line), found, message.source));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TranslationsTest::faultsAreFound_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<bool>("faulty");
    const auto row = [](const char *name, const char *body, bool faulty) {
        QTest::newRow(name) << QString::fromUtf8(body) << faulty;
    };
    row("good",
        "<message><source>%1 of %2</source><translation>%2: %1</translation></message>",
        false);
    row("unfinished",
        R"(<message><source>A</source><translation type="unfinished">B</translation></message>)",
        true);
    row("vanished",
        R"(<message><source>A</source><translation type="vanished">B</translation></message>)",
        true);
    row("obsolete",
        R"(<message><source>A</source><translation type="obsolete">B</translation></message>)",
        true);
    row("empty", "<message><source>A</source><translation></translation></message>", true);
    row("no translation", "<message><source>A</source></message>", true);
    row("other placeholder",
        "<message><source>%1</source><translation>%2</translation></message>",
        true);
    row("one plural form of two",
        R"(<message numerus="yes"><source>%Ln</source><translation><numerusform>%Ln</numerusform></translation></message>)",
        true);
    const QString forms = QStringLiteral(
        R"(<message numerus="yes"><source>%Ln of %1</source><translation><numerusform>%1</numerusform><numerusform>%2</numerusform></translation></message>)");
    QTest::newRow("one in words") << QString(forms).replace(
                                         QStringLiteral("%2"), QStringLiteral("%Ln %1"))
                                  << false;
    QTest::newRow("many in words")
        << QString(forms).replace(QStringLiteral("%2"), QStringLiteral("%1")) << true;
}

void TranslationsTest::faultsAreFound()
{
    QFETCH(QString, message);
    QFETCH(bool, faulty);
    QXmlStreamReader xml(message);
    const QList<Message> messages = readMessages(xml);
    QCOMPARE(messages.size(), 1);
    QCOMPARE(!fault(messages.first(), kPlurals.value(QStringLiteral("de"))).isEmpty(), faulty);
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "translations_test.moc"
