#pragma once

#include "ui/state/batch_work.h"

#include <QFrame>
#include <QStringList>

class QLabel;

namespace inspyre::ui {

class SignLabel;

/// What is known of a batch before it begins: how much there is, what stands in its way, and what
/// it will take.
class BatchFindings final : public QFrame
{
    Q_OBJECT

public:
    explicit BatchFindings(QWidget *parent = nullptr);

    /// @param check  null before a dry run: then only what stands in the way is told
    /// @return       whether there is anything to tell
    bool show(const BatchPlan &plan, const BatchCheck *check);

private:
    SignLabel *m_sign;
    QLabel *m_text;
};

/// What keeps pictures of the plan from being done as they should be, a sentence each.
[[nodiscard]] QStringList planProblems(const BatchPlan &plan);

} // namespace inspyre::ui
