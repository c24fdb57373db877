#include "ui/windows/batch_window.h"

#include "ui/state/intake.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/push_button.h"
#include "ui/widgets/theme.h"
#include "ui/windows/batch_findings.h"
#include "ui/windows/batch_hint.h"
#include "ui/windows/batch_offers.h"
#include "ui/windows/batch_progress.h"
#include "ui/windows/batch_question.h"
#include "ui/windows/batch_setup.h"
#include "ui/windows/batch_table_view.h"
#include "ui/windows/form_parts.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <chrono>

namespace inspyre::ui {

namespace {

constexpr QSize kUsualSize(1180, 780);
constexpr std::chrono::milliseconds kPatience{400};

QHBoxLayout *makeRow(QWidget *in)
{
    auto *row = new QHBoxLayout(in);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace);
    return row;
}

} // namespace

BatchWindow::BatchWindow(
    const Surroundings &around, const std::unique_ptr<Prompter> &prompter, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_prompter(prompter)
    , m_session(around.engine, around.io)
    , m_watch(m_session)
    , m_engine(around.engine)
    , m_offers(new BatchOffers(this))
    , m_notices(new NoticeBar(this))
    , m_setup(new BatchSetup(around.recipes, around.io, prompter, this))
    , m_view(new BatchTableView(m_session.table(), this))
    , m_hint(new BatchHint(this))
    , m_findings(new BatchFindings(this))
    , m_question(new BatchQuestion(this))
    , m_progress(new BatchProgress(this))
{
    setWindowIcon(programIcon());
    // The program ends with its main window; what is left of a batch can go on later.
    setAttribute(Qt::WA_QuitOnClose, false);
    setAcceptDrops(true);
    layOut();
    resize(kUsualSize);
    m_add->setFocus();
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &BatchWindow::showState);
    connectSession();
    connectWatch();
    setRecipe({});
    showState();
    showCounts();
}

/// The view goes before the table that it shows.
BatchWindow::~BatchWindow()
{
    delete m_list;
}

PushButton *BatchWindow::makeButton(const char *sign, const QString &text, const QString &tip)
{
    auto *button = new PushButton(icon(QLatin1String(sign)), text);
    button->setToolTip(tip);
    button->setAccessibleDescription(tip);
    return button;
}

QWidget *BatchWindow::makeTools()
{
    auto *tools = new QWidget;
    auto *row = makeRow(tools);
    m_add = makeButton(
        "add", tr("&Add"), tr("Add pictures, or all pictures in a folder and the folders in it"));
    auto *menu = new QMenu(tr("Add"), m_add);
    menu->addAction(
        icon(QStringLiteral("open")), tr("&Pictures…"), this, &BatchWindow::askForFiles);
    menu->addAction(
        icon(QStringLiteral("folder")), tr("&Folder…"), this, &BatchWindow::askForFolder);
    m_add->setMenu(menu);
    m_remove = makeButton(
        "trash", tr("&Remove"), tr("Take the chosen pictures off the batch; their files stay"));
    m_new = makeButton("close", tr("&Clear"), tr("Take all pictures off, for another batch"));
    m_folder = makeButton("folder", tr("Show resu&lts"), tr("Open the folder of the results"));
    m_report = makeButton(
        "export",
        tr("Save re&port…"),
        tr("Write what became of each picture into a table (CSV) or for scripts (JSON)"));
    for (auto *button : {m_add, m_remove, m_new}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    row->addWidget(m_folder);
    row->addWidget(m_report);
    connect(m_remove, &QPushButton::clicked, this, &BatchWindow::removeChosen);
    connect(m_new, &QPushButton::clicked, &m_session, &BatchSession::clear);
    connect(m_folder, &QPushButton::clicked, this, [this] { showResults(); });
    connect(m_report, &QPushButton::clicked, this, &BatchWindow::askForReport);
    return tools;
}

QWidget *BatchWindow::makeChips()
{
    auto *chips = new QWidget;
    auto *row = makeRow(chips);
    m_chips = new QButtonGroup(this);
    for (const auto filter :
         {BatchTable::Filter::All, BatchTable::Filter::Failed, BatchTable::Filter::Doubtful}) {
        auto *chip = new QPushButton;
        chip->setCheckable(true);
        chip->setProperty("chip", true);
        m_chips->addButton(chip, static_cast<int>(filter));
        row->addWidget(chip);
    }
    m_chips->button(0)->setChecked(true);
    connect(m_chips, &QButtonGroup::idClicked, this, [this](int filter) {
        m_session.table().setFilter(static_cast<BatchTable::Filter>(filter));
    });
    m_order =
        makeChoices(tr("Order"), tr("By what the pictures are sorted"), {{tr("As they came"), -1}});
    for (int column = 0; column < BatchTable::kColumns; ++column) {
        m_order->addItem(
            column == BatchTable::DoubtColumn
                ? tr("Doubt, the worst first")
                : m_session.table().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            column);
    }
    auto *name = new QLabel(tr("&Order"));
    name->setBuddy(m_order);
    row->addStretch(1);
    row->addWidget(name);
    row->addWidget(m_order);
    connect(m_order, &QComboBox::activated, this, [this] {
        m_view->sortBy(m_order->currentData().toInt());
    });
    connect(
        m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
            setChoice(m_order, column);
        });
    return chips;
}

QWidget *BatchWindow::makeList()
{
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kSpace);
    column->addWidget(makeChips());
    column->addWidget(m_view, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_list);
    return m_stack;
}

QWidget *BatchWindow::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = makeRow(buttons);
    m_check = makeButton(
        "search",
        tr("Tr&y it out"),
        tr("Find out what stands in the way and how long it will take; nothing is written"));
    m_retry = makeButton(
        "refresh", tr("Try &failed again"), tr("Do the pictures again that have failed"));
    m_wait = new QCheckBox(tr("&Wait for new pictures"));
    m_wait->setToolTip(
        tr("When all are done, go on with pictures that come into the added folders"));
    m_wait->setAccessibleDescription(m_wait->toolTip());
    m_stop = makeButton(
        "stop", tr("S&top"), tr("Stop within a second; what is finished stays, and it can go on"));
    m_start = makeButton("play", {}, {});
    m_start->setDefault(true);
    row->addWidget(m_check);
    row->addWidget(m_retry);
    row->addStretch(1);
    row->addWidget(m_wait);
    row->addWidget(m_stop);
    row->addWidget(m_start);
    connect(m_check, &QPushButton::clicked, &m_session, &BatchSession::check);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_session.retry({}); });
    connect(m_wait, &QCheckBox::clicked, &m_watch, &BatchWatch::setOn);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        m_watch.setOn(false);
        m_session.stop();
    });
    connect(m_start, &QPushButton::clicked, this, &BatchWindow::startOrPause);
    return buttons;
}

void BatchWindow::layOut()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
    column->setSpacing(kSpace + kSpaceSmall);
    column->addWidget(m_offers);
    column->addWidget(m_notices);
    column->addWidget(makeTools());
    column->addWidget(m_setup);
    column->addWidget(makeList(), 1);
    column->addWidget(m_findings);
    column->addWidget(m_question);
    column->addWidget(m_progress);
    column->addWidget(makeButtons());
    connect(
        new QShortcut(QKeySequence::Cancel, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_view, &BatchTableView::openRequested, this, &BatchWindow::openChosen);
    connect(m_view, &BatchTableView::chosenChanged, this, &BatchWindow::showChosen);
    connect(m_view, &QWidget::customContextMenuRequested, this, &BatchWindow::showMenu);
    connect(m_question, &BatchQuestion::answered, this, &BatchWindow::answer);
    connect(m_offers, &BatchOffers::resumeRequested, &m_session, [this](const auto &journal) {
        m_session.resume(journal);
    });
    connect(m_offers, &BatchOffers::forgetRequested, &m_session, &BatchSession::forget);
    connect(m_setup, &BatchSetup::outputChosen, &m_session, &BatchSession::setOutput);
    connect(m_setup, &BatchSetup::recipeChosen, &m_session, &BatchSession::setRecipe);
    connect(m_setup, &BatchSetup::told, this, [this](const QString &sentence) {
        m_notices->showNotice(NoticeBar::Kind::Problem, sentence);
    });
}

} // namespace inspyre::ui
