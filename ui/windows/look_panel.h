#pragma once

#include <inspyre/recipe.h>

#include <QWidget>

#include <functional>

namespace inspyre::ui {

/// A part of the side panel that shows and changes some of a Look. The document holds it: what a
/// person changes is told by changed(), and comes back by setLook().
class LookPanel : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setLook(const Look &look);

Q_SIGNALS:
    /// @param label     what undo calls it
    /// @param mergeKey  as in UndoStack::push()
    void changed(const inspyre::Look &look, const QString &label, int mergeKey);

protected:
    [[nodiscard]] const Look &look() const { return m_look; }

    virtual void showLook(const Look &look) = 0;

    /// Tells of a change; other than 0, `mergeKey` is one of Merge.
    void change(const QString &label, int mergeKey, const std::function<void(Look &)> &edit);

    /// One for each control that sends many changes in a row.
    enum Merge : int {
        None,
        Level,
        Softness,
        EdgeShift,
        Feather,
        Holes,
        Specks,
        Blur,
        ShadowOpacity,
        ShadowRight,
        ShadowDown,
        ShadowBlur,
        Margin,
        Canvas,
        Fill,
    };

private:
    Look m_look;
};

} // namespace inspyre::ui
