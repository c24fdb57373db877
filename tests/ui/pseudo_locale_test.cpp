// Every window and dialog in a language that does not exist: each text is marked, and 40 % longer.
// What shows an unmarked text cannot be translated; where a text does not fit, neither will that of
// some real language.
#include "tests/support/patience.h"
#include "tests/ui/editor_fixture.h"
#include "tests/ui/window_tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolButton>
#include <QTranslator>

using namespace inspyre;

namespace {

constexpr QLatin1String kBegin("[~~");
constexpr QLatin1String kEnd("~~]");

/// Longer by two fifths: in short words, as a sentence becomes longer.
QString padding(qsizetype length)
{
    QString text;
    while (text.size() < length * 2 / 5) {
        text += QLatin1String(text.size() % 5 == 0 ? " " : "~");
    }
    return text;
}

class PseudoLocale final : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(
        const char *, const char *source, const char *, int) const override
    {
        const auto text = QString::fromUtf8(source);
        // A text like "%1" alone, or that of an empty string, has nothing to translate; two that
        // are not words say how a language is written.
        if (text.isEmpty() || text == QLatin1String("QT_LAYOUT_DIRECTION")) {
            return {};
        }
        // A filter of a file dialog is a list, of which each part ends with a bracket.
        if (text.contains(QLatin1String(";;"))) {
            return text;
        }
        return kBegin + text + padding(text.size()) + kEnd;
    }
};

/// What is left of a text without all that is marked.
QString unmarked(const QString &text)
{
    QString rest;
    int depth = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.mid(i, kBegin.size()) == kBegin) {
            ++depth;
            i += kBegin.size() - 1;
        } else if (text.mid(i, kEnd.size()) == kEnd && depth > 0) {
            --depth;
            i += kEnd.size() - 1;
        } else if (depth == 0) {
            rest += text.at(i);
        }
    }
    return rest;
}

/// Names that are the same in all languages; besides those of the tour.
QStringList knownNames()
{
    return test::namesInTour() + QStringList{
                                     QStringLiteral("inspyre"),
                                     QStringLiteral("starter"),
                                     QStringLiteral("PNG"),
                                     QStringLiteral("JPEG"),
                                     QStringLiteral("TIFF"),
                                     QStringLiteral("WebP"),
                                     QStringLiteral("AVIF"),
                                     QStringLiteral("CPU"),
                                     QStringLiteral("sRGB")};
}

/// Words in `text` that a translator never sees.
QString untranslated(QString text)
{
    if (Qt::mightBeRichText(text)) {
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    }
    auto rest = unmarked(text.remove(QLatin1Char('&')));
    static const QRegularExpression colour(QStringLiteral("#[0-9a-f]{6}"));
    rest.remove(colour);
    static const QRegularExpression folders(QStringLiteral("(/[\\w.+-]+)*/"));
    rest.remove(folders);
    for (const auto &name : knownNames()) {
        rest.remove(name, Qt::CaseInsensitive);
    }
    static const QRegularExpression extension(QStringLiteral("\\.[a-z]{3,4}\\b"));
    rest.remove(extension);
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    return word.match(rest).hasMatch() ? rest.trimmed() : QString();
}

QString describe(const QWidget *widget)
{
    QString text;
    for (const auto *at = widget; at != nullptr && !at->isWindow(); at = at->parentWidget()) {
        text += QString::fromLatin1(at->metaObject()->className()) + QLatin1Char('<');
    }
    return text;
}

using Tell = std::function<void(const QString &text)>;

void menuTexts(const QList<QAction *> &actions, const Tell &tell)
{
    for (const auto *action : actions) {
        tell(action->text());
        tell(action->toolTip());
        tell(action->statusTip());
        if (action->menu() != nullptr) {
            menuTexts(action->menu()->actions(), tell);
        }
    }
}

void itemTexts(const QAbstractItemModel &model, const QModelIndex &parent, const Tell &tell)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const auto index = model.index(row, column, parent);
            tell(index.data(Qt::DisplayRole).toString());
            tell(index.data(Qt::ToolTipRole).toString());
            tell(index.data(Qt::AccessibleTextRole).toString());
        }
        itemTexts(model, model.index(row, 0, parent), tell);
    }
}

void viewTexts(const QAbstractItemView &view, const Tell &tell)
{
    if (view.model() == nullptr || qobject_cast<const QHeaderView *>(&view) != nullptr) {
        return; // what a heading shows is told with its table
    }
    itemTexts(*view.model(), {}, tell);
    const auto headers = view.findChildren<QHeaderView *>();
    for (const auto *header : headers) {
        for (int i = 0; header->isVisible() && i < header->count(); ++i) {
            tell(header->model()->headerData(i, header->orientation()).toString());
        }
    }
}

/// All that a widget says.
void textsOf(const QWidget &widget, const Tell &tell)
{
    tell(widget.toolTip());
    tell(widget.accessibleName());
    tell(widget.accessibleDescription());
    if (widget.isWindow()) {
        tell(widget.windowTitle());
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        tell(label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        tell(button->text());
    } else if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        itemTexts(*box->model(), {}, tell);
    } else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget)) {
        tell(spin->text());
    } else if (const auto *group = qobject_cast<const QGroupBox *>(&widget)) {
        tell(group->title());
    } else if (const auto *edit = qobject_cast<const QTextEdit *>(&widget)) {
        tell(edit->toPlainText());
    } else if (const auto *bar = qobject_cast<const QMenuBar *>(&widget)) {
        menuTexts(bar->actions(), tell);
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget)) {
        viewTexts(*view, tell);
    } else if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        tell(line->placeholderText());
    }
    if (const auto *tool = qobject_cast<const QToolButton *>(&widget);
        tool != nullptr && tool->menu() != nullptr) {
        menuTexts(tool->menu()->actions(), tell);
    }
}

/// Whether its left and right lie inside all that it is in; what is scrolled sideways need not.
bool isInsideAll(const QWidget *widget)
{
    for (const auto *at = widget->parentWidget(); at != nullptr; at = at->parentWidget()) {
        const int left = widget->mapTo(at, QPoint(0, 0)).x();
        if (left < 0 || left + widget->width() > at->width()) {
            return false;
        }
        const auto *area = qobject_cast<const QScrollArea *>(at->parentWidget());
        if (at->isWindow() || (area != nullptr && area->horizontalScrollBar()->maximum() > 0)) {
            return true;
        }
    }
    return true;
}

bool labelFits(const QLabel &label)
{
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) <= label.height() + 1;
    }
    return label.sizeHint().width() <= label.width() + 1;
}

bool comboFits(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    option.subControls = QStyle::SC_All;
    const auto room = box.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width();
}

/// Whether all of its words can be seen.
bool fits(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return label->text().isEmpty() || (labelFits(*label) && isInsideAll(label));
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(&widget);
        const bool words = !button->text().isEmpty() &&
                           (tool == nullptr || tool->toolButtonStyle() != Qt::ToolButtonIconOnly);
        return !words || (button->sizeHint().width() <= button->width() + 1 && isInsideAll(button));
    }
    if (const auto *box = qobject_cast<const QComboBox *>(&widget)) {
        return comboFits(*box);
    }
    return true;
}

} // namespace

class PseudoLocaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QCoreApplication::setApplicationName(QStringLiteral("inspyre"));
        qApp->installTranslator(&m_locale);
    }

    void init()
    {
        inspyre::test::failOnWarnings();
        m_faults.clear();
    }

    void cleanup() { qApp->setLayoutDirection(Qt::LeftToRight); }

    void everyTextIsTranslated();
    void everyTextFits_data();
    void everyTextFits();

private:
    void failIfAny() const;

    QStringList m_faults;
    PseudoLocale m_locale;
};

void PseudoLocaleTest::failIfAny() const
{
    for (const auto &fault : m_faults) {
        qInfo("%s", qPrintable(fault));
    }
    QVERIFY2(m_faults.isEmpty(), "see the list above");
}

void PseudoLocaleTest::everyTextIsTranslated()
{
    test::tourWindows([this](const QString &name, const QWidget &window) {
        auto widgets = window.findChildren<QWidget *>();
        widgets << const_cast<QWidget *>(&window);
        for (const auto *widget : std::as_const(widgets)) {
            if (widget->window() != &window || !widget->isVisible()) {
                continue;
            }
            textsOf(*widget, [&](const QString &text) {
                const auto rest = untranslated(text);
                const auto fault =
                    QStringLiteral("%1: “%2” in %3").arg(name, rest, describe(widget));
                if (!rest.isEmpty() && !m_faults.contains(fault)) {
                    m_faults << fault;
                }
            });
        }
    });
    failIfAny();
}

void PseudoLocaleTest::everyTextFits_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void PseudoLocaleTest::everyTextFits()
{
    QFETCH(Qt::LayoutDirection, direction);
    qApp->setLayoutDirection(direction);
    test::tourWindows([this](const QString &name, const QWidget &window) {
        const auto widgets = window.findChildren<QWidget *>();
        for (const auto *widget : widgets) {
            if (widget->window() == &window && widget->isVisible() && !fits(*widget)) {
                m_faults << QStringLiteral("%1: %2 %3 in %4 wants %5")
                                .arg(name, describe(widget), widget->property("text").toString())
                                .arg(widget->width())
                                .arg(widget->sizeHint().width());
            }
        }
    });
    m_faults.removeDuplicates();
    failIfAny();
}

QTEST_MAIN(PseudoLocaleTest)
#include "pseudo_locale_test.moc"
