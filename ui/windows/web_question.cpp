#include "ui/windows/web_question.h"

#include "ui/text/text.h"
#include "ui/windows/form_parts.h"

#include <QCheckBox>
#include <QPushButton>

namespace inspyre::ui {

WebQuestion::WebQuestion(const QString &host, int pictures, QWidget *parent)
    : QMessageBox(parent)
    , m_always(new QCheckBox(tr("Always fetch from %1").arg(isolated(host)), this))
    , m_fetch(addButton(tr("Fetch"), QMessageBox::AcceptRole))
{
    setIcon(QMessageBox::Question);
    setWindowTitle(tr("Fetch from the web?"));
    setText(tr("Fetch %Ln pictures from %1?", "", pictures).arg(isolated(host)));
    setInformativeText(
        tr("They are on the web, not on this computer. Only what you allow is fetched, and %1 "
           "learns this computer's address by it. Nothing is uploaded.",
           "",
           pictures)
            .arg(isolated(host)));
    addCancel(*this);
    setDefaultButton(m_fetch);
    setCheckBox(m_always);
}

WebAnswer WebQuestion::answer() const
{
    const bool fetch = clickedButton() == m_fetch;
    return {.fetch = fetch, .always = fetch && m_always->isChecked()};
}

} // namespace inspyre::ui
