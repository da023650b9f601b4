package mx.recauda.platform.pagos.internal;

import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.pagos.BancoEnLinea;
import mx.recauda.platform.pagos.PagosEnLinea;
import mx.recauda.platform.trabajos.TareaPeriodica;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Asks each bank what became of what it did not answer, until it says or settles it. */
@Component
class ConsultaDeIntentos implements TareaPeriodica {

    private static final Duration CADA = Duration.ofMinutes(1);

    private final PagosEnLinea enLinea;
    private final Supplier<List<BancoEnLinea>> bancos;

    @Autowired
    ConsultaDeIntentos(PagosEnLinea enLinea, ObjectProvider<BancoEnLinea> bancos) {
        this(enLinea, () -> bancos.stream().toList());
    }

    ConsultaDeIntentos(PagosEnLinea enLinea, Supplier<List<BancoEnLinea>> bancos) {
        this.enLinea = enLinea;
        this.bancos = bancos;
    }

    @Override
    public String nombre() {
        return "pagos.consultas";
    }

    @Override
    public Duration cada() {
        return CADA;
    }

    @Override
    public void hace() {
        Map<String, BancoEnLinea> suyos =
                bancos.get().stream()
                        .collect(Collectors.toMap(BancoEnLinea::clave, Function.identity()));
        Alcances.nacional(() -> {
            for (PagosEnLinea.Intento intento : enLinea.abiertos(suyos.keySet())) {
                Optional.ofNullable(suyos.get(intento.banco()))
                        .ifPresent(banco -> enLinea.consulta(intento, banco));
            }
        });
    }
}
