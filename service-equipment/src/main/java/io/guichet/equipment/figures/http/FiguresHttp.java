package io.guichet.equipment.figures.http;

import io.guichet.equipment.device.Devices;
import io.guichet.equipment.device.HallTimes;
import io.guichet.equipment.figures.CountFigures;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The figures' controller. */
@Configuration(proxyBeanMethods = false)
public class FiguresHttp {

    @Bean
    FiguresController figuresController(CountFigures count, Devices devices, HallTimes times, Clock clock) {
        return new FiguresController(count, devices, times, clock);
    }
}
