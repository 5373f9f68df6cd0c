package org.thalweg.ui.classroom;

import org.springframework.stereotype.Component;
import org.thalweg.classroom.question.PreparedLessons;
import org.thalweg.classroom.question.QuestionBank;
import org.thalweg.ui.screen.SharedScreens;

/**
 * What a teacher's bar needs of the server.
 *
 * @param screens what classes look at
 * @param questions what can be asked
 * @param lessons what is prepared
 * @param activities begins what a class does together
 * @param work what classes do together
 */
@Component
record ClassTools(
    SharedScreens screens,
    QuestionBank questions,
    PreparedLessons lessons,
    ClassActivities activities,
    ClassWork work) {}
