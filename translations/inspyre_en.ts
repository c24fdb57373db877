<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>inspyre::ui::EditDesk</name>
    <message numerus="yes">
        <source>The program ended before the edits of %Ln picture(s) were finished.</source>
        <translation>
            <numerusform>The program ended before the edits of %Ln picture were finished.</numerusform>
            <numerusform>The program ended before the edits of %Ln pictures were finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDesk</name>
    <message numerus="yes">
        <source>Exporting %Ln picture(s)…</source>
        <translation>
            <numerusform>Exporting %Ln picture…</numerusform>
            <numerusform>Exporting %Ln pictures…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %Ln picture(s)</source>
        <translation>
            <numerusform>Export %Ln picture</numerusform>
            <numerusform>Export %Ln pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::IntakeDesk</name>
    <message numerus="yes">
        <source>%n others cannot be opened, either.</source>
        <translation>
            <numerusform>%n other cannot be opened, either.</numerusform>
            <numerusform>%n others cannot be opened, either.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fetching a picture from %1…; %n more wait.</source>
        <translation>
            <numerusform>Fetching a picture from %1…; %n more waits.</numerusform>
            <numerusform>Fetching a picture from %1…; %n more wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others could not be fetched, either.</source>
        <translation>
            <numerusform>%n other could not be fetched, either.</numerusform>
            <numerusform>%n others could not be fetched, either.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::ModelDetails</name>
    <message numerus="yes">
        <source>%1 on %2 (%3 × %4, %5; median of %Ln pass(es))</source>
        <translation>
            <numerusform>%1 on %2 (%3 × %4, %5; %Ln pass)</numerusform>
            <numerusform>%1 on %2 (%3 × %4, %5; median of %Ln passes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::Outcome</name>
    <message numerus="yes">
        <source>%1 And %Ln more failed.</source>
        <translation>
            <numerusform>%1 And %Ln more failed.</numerusform>
            <numerusform>%1 And %Ln more failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export cancelled after %Ln picture(s).</source>
        <translation>
            <numerusform>Export cancelled after %Ln picture.</numerusform>
            <numerusform>Export cancelled after %Ln pictures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln picture exported to “%1”.</numerusform>
            <numerusform>%Ln pictures exported to “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) skipped.</source>
        <translation>
            <numerusform>%Ln picture skipped.</numerusform>
            <numerusform>%Ln pictures skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StartupTimingsWindow</name>
    <message numerus="yes">
        <source>Median of the last %Ln start(s)</source>
        <translation>
            <numerusform>Median of the last %Ln start</numerusform>
            <numerusform>Median of the last %Ln starts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%Ln thread(s) · %1</source>
        <comment>threads of the CPU, precision</comment>
        <translation>
            <numerusform>%Ln thread · %1</numerusform>
            <numerusform>%Ln threads · %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) to do</source>
        <translation>
            <numerusform>%Ln picture to do</numerusform>
            <numerusform>%Ln pictures to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>inspyre::ui::WebQuestion</name>
    <message numerus="yes">
        <source>Fetch %n pictures from %1?</source>
        <translation>
            <numerusform>Fetch %n picture from %1?</numerusform>
            <numerusform>Fetch %n pictures from %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</source>
        <translation>
            <numerusform>It is on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</numerusform>
            <numerusform>They are on the web, not on this computer. Only what you allow is fetched, and %1 learns this computer&apos;s address by it. Nothing is uploaded.</numerusform>
        </translation>
    </message>
</context>
</TS>
