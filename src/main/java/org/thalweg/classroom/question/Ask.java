package org.thalweg.classroom.question;

import java.util.List;
import org.thalweg.classroom.game.Behaviour;
import org.thalweg.lesson.Task;
import org.thalweg.math.optimizer.HyperParameter;
import org.thalweg.math.vector.Vector;

/** What a question asks for, which answers it takes and which of them is right. */
public sealed interface Ask {

  /** Whether it is an answer to this at all, right or wrong. */
  boolean takes(Answer answer);

  /** Whether an answer is right; one that is not taken is not. */
  boolean isRight(Answer answer);

  /** Whether what is right is what a run does, so that it can be worked out. */
  default boolean isAboutARun() {
    return switch (this) {
      case Next next -> true;
      case Place place -> true;
      case Choice choice -> false;
      case Rate rate -> false;
    };
  }

  /**
   * To choose one of two to five options.
   *
   * @param options of which exactly one is right; what is said to a wrong one names its idea
   */
  record Choice(List<Task.Option> options) implements Ask {
    private static final int MOST_OPTIONS = 5;

    /** Copies the options, and checks that one of them is right. */
    public Choice {
      options = List.copyOf(options);
      if (options.size() < 2 || options.size() > MOST_OPTIONS) {
        throw new IllegalArgumentException("A question has two to five options");
      }
      if (options.stream().filter(Task.Option::right).count() != 1) {
        throw new IllegalArgumentException("One option is right");
      }
    }

    @Override
    public boolean takes(Answer answer) {
      return answer instanceof Answer.Option option
          && option.index() >= 0
          && option.index() < options.size();
    }

    @Override
    public boolean isRight(Answer answer) {
      return answer instanceof Answer.Option option
          && takes(option)
          && options.get(option.index()).right();
    }
  }

  /** To name a learning rate: every one from {@code least} to {@code most} is right. */
  record Rate(double least, double most) implements Ask {
    /** Checks the order. */
    public Rate {
      if (!(least <= most) || !isRate(least) || !isRate(most)) {
        throw new IllegalArgumentException("A range of learning rates goes up");
      }
    }

    @Override
    public boolean takes(Answer answer) {
      return answer instanceof Answer.Rate named && isRate(named.rate());
    }

    @Override
    public boolean isRight(Answer answer) {
      return answer instanceof Answer.Rate named && named.rate() >= least && named.rate() <= most;
    }

    private static boolean isRate(double rate) {
      return HyperParameter.Name.LEARNING_RATE.range().contains(rate);
    }
  }

  /** To name a place of the map: right within this distance of the point. */
  sealed interface Place extends Ask {

    /** Where the right place is, to the east. */
    double x();

    /** Where the right place is, to the north. */
    double y();

    /** How far from it an answer may be. */
    double within();

    @Override
    default boolean takes(Answer answer) {
      return answer instanceof Answer.Place place
          && Double.isFinite(place.x())
          && Double.isFinite(place.y());
    }

    @Override
    default boolean isRight(Answer answer) {
      return answer instanceof Answer.Place place
          && takes(place)
          && Vector.of(place.x() - x(), place.y() - y()).norm() <= within();
    }
  }

  /** To click where the run ends. */
  record EndPoint(double x, double y, double within) implements Place {
    /** Checks the numbers. */
    public EndPoint {
      requirePlace(x, y, within);
    }
  }

  /** To drag the hiker to the next point. */
  record NextPoint(double x, double y, double within) implements Place {
    /** Checks the numbers. */
    public NextPoint {
      requirePlace(x, y, within);
    }
  }

  /** To say what the run does next. */
  record Next(Behaviour right) implements Ask {
    @Override
    public boolean takes(Answer answer) {
      return answer instanceof Answer.Doing;
    }

    @Override
    public boolean isRight(Answer answer) {
      return answer instanceof Answer.Doing doing && doing.behaviour() == right;
    }
  }

  private static void requirePlace(double x, double y, double within) {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !(within > 0) || Double.isInfinite(within)) {
      throw new IllegalArgumentException("A point has two finite numbers and a distance over 0");
    }
  }
}
