<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message numerus="yes">
        <source>Exporting %n picture(s)…</source>
        <translation>
            <numerusform>Exporting %n picture…</numerusform>
            <numerusform>Exporting %n pictures…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 And %n more failed.</source>
        <translation>
            <numerusform>%1 And %n more failed.</numerusform>
            <numerusform>%1 And %n more failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n picture(s) exported.</source>
        <translation>
            <numerusform>%1 %n picture exported.</numerusform>
            <numerusform>%1 %n pictures exported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %n picture(s).</source>
        <translation>
            <numerusform>Export cancelled after %n picture.</numerusform>
            <numerusform>Export cancelled after %n pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) exported to “%1”.</source>
        <translation>
            <numerusform>%n picture exported to “%1”.</numerusform>
            <numerusform>%n pictures exported to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message numerus="yes">
        <source>Median of the last %n start(s)</source>
        <translation>
            <numerusform>Median of the last %n start</numerusform>
            <numerusform>Median of the last %n starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%n thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation>
            <numerusform>%n thread · %1</numerusform>
            <numerusform>%n threads · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) to do</source>
        <translation>
            <numerusform>%n picture to do</numerusform>
            <numerusform>%n pictures to do</numerusform>
        </translation>
    </message>
</context>
</TS>