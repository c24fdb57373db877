#include "ui/windows/preferences_network.h"

#include "ui/state/settings.h"
#include "ui/widgets/sides.h"
#include "ui/widgets/theme.h"
#include "ui/windows/form_parts.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace inspyre::ui {

PreferencesNetwork::PreferencesNetwork(const PreferencesParts &parts, QWidget *parent)
    : QWidget(parent)
    , m_settings(parts.settings)
    , m_offline(makeCheck(
          tr("Offline mode"), tr("Nothing is fetched from the network, whoever asks for it")))
    , m_hosts(new QListWidget)
    , m_remove(new QPushButton(tr("Remove")))
    , m_none(makeNote())
{
    auto *column = makePage(this, tr("Network"));
    column->addWidget(m_offline);
    auto *name = makeGroupName(tr("Servers that pictures are fetched from without a question"));
    name->setWordWrap(true);
    name->setBuddy(m_hosts);
    column->addWidget(name);
    m_hosts->setAccessibleName(name->text());
    m_hosts->setSelectionMode(QAbstractItemView::ExtendedSelection);
    column->addWidget(m_hosts, 1);
    m_none->setText(tr("There are none. When a picture of the web is dropped or pasted, a question "
                       "comes first."));
    column->addWidget(m_none);
    m_remove->setToolTip(tr("Ask again before something is fetched from there"));
    column->addWidget(m_remove, 0, leading());
    auto *remove = new QAction(m_hosts);
    remove->setShortcut(Qt::Key_Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_hosts->addAction(remove);
    connect(remove, &QAction::triggered, this, &PreferencesNetwork::removeChosen);
    connect(m_remove, &QPushButton::clicked, this, &PreferencesNetwork::removeChosen);
    connect(m_hosts, &QListWidget::itemSelectionChanged, this, [this] {
        m_remove->setEnabled(!m_hosts->selectedItems().isEmpty());
    });
    connect(m_offline, &QCheckBox::clicked, this, [this](bool offline) {
        m_settings.change([offline](Preferences &p) { p.offline = offline; });
    });
    connect(&m_settings, &Settings::changed, this, &PreferencesNetwork::showValues);
    showValues();
}

void PreferencesNetwork::showValues()
{
    const auto &values = m_settings.values();
    m_offline->setChecked(values.offline);
    QStringList shown;
    for (int row = 0; row < m_hosts->count(); ++row) {
        shown << m_hosts->item(row)->text();
    }
    if (shown != values.webHosts) { // else the selection would go
        m_hosts->clear();
        m_hosts->addItems(values.webHosts);
    }
    m_none->setVisible(values.webHosts.isEmpty());
    m_remove->setEnabled(!m_hosts->selectedItems().isEmpty());
}

void PreferencesNetwork::removeChosen()
{
    QStringList chosen;
    const auto items = m_hosts->selectedItems();
    for (const auto *item : items) {
        chosen << item->text();
    }
    m_settings.change([&chosen](Preferences &p) {
        for (const auto &host : chosen) {
            p.webHosts.removeAll(host);
        }
    });
}

} // namespace inspyre::ui
