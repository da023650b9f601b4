package mx.recauda.platform.cuenta;

import mx.recauda.ley.accesorios.AccesorioImposible;
import mx.recauda.ley.accesorios.ErrorDeAccesorios;
import mx.recauda.ley.cuenta.Adeudo;
import mx.recauda.ley.cuenta.EstadoDeCuenta;
import mx.recauda.ley.cuenta.MovimientoDeCuenta;
import mx.recauda.ley.cuenta.ReglasDeCuenta;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.tiempo.FechaEnTexto;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas;
import mx.recauda.platform.afiliacion.cuotas.EmpleosParaCuotas.PatronConocido;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FalloConCodigo.Clase;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.ajustes.Ajuste;
import mx.recauda.platform.determinacion.ajustes.Ajustes;
import mx.recauda.platform.determinacion.ajustes.FiltroDeAjustes;
import mx.recauda.platform.libro.Cuentas;
import mx.recauda.platform.libro.Punto;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/** Account statements of the registros of one's scope. */
@Service
@Transactional(readOnly = true)
public class EstadosDeCuenta {

    private static final ReglasDeCuenta REGLAS = ReglasDeCuenta.incluidas();
    private static final int DIFERENCIAS = 200;

    private final EmpleosParaCuotas empleos;
    private final Cuentas cuentas;
    private final Determinaciones determinaciones;
    private final Ajustes ajustes;
    private final Clock reloj;

    EstadosDeCuenta(
            EmpleosParaCuotas empleos,
            Cuentas cuentas,
            Determinaciones determinaciones,
            Ajustes ajustes,
            Clock reloj) {
        this.empleos = empleos;
        this.cuentas = cuentas;
        this.determinaciones = determinaciones;
        this.ajustes = ajustes;
        this.reloj = reloj;
    }

    /**
     * The statement of a registro on a day.
     *
     * @param bloque closed block at which the ledger is read; empty is now
     * @throws FalloConCodigo when there is no such registro in the scope, or a rate of the day is
     *     not known
     */
    public EstadoDelPatron de(UUID registro, LocalDate fecha, OptionalLong bloque) {
        PatronConocido patron = patron(registro, fecha);
        Punto punto = new Punto(Punto.AHORA.efectivo(), bloque);
        List<MovimientoDeCuenta> movimientos = cuentas.movimientosDe(registro, punto);
        try {
            EstadoDeCuenta estado = EstadoDeCuenta.de(movimientos, fecha, REGLAS);
            Optional<LocalDate> hasta = estado.ultimoDiaConEsteTotal(movimientos, REGLAS);
            return new EstadoDelPatron(
                    patron,
                    punto,
                    movimientos,
                    estado,
                    hasta,
                    hasta.map(dia -> EstadoDeCuenta.de(movimientos, dia.plusDays(1), REGLAS)));
        } catch (AccesorioImposible imposible) {
            if (imposible.codigo() == ErrorDeAccesorios.SIN_TASA) {
                throw new FalloConCodigo(
                        Clase.ENTRADA,
                        ErrorDeCuenta.SIN_TASA,
                        FechaEnTexto.de(fecha, Idioma.ES),
                        FechaEnTexto.de(fecha, Idioma.EN));
            }
            throw new FalloConCodigo(
                    Clase.ENTRADA, imposible.codigo(), imposible.argumentos().toArray());
        }
    }

    /** The registro, when it is in the scope. */
    public PatronConocido patron(UUID registro, LocalDate dia) {
        return empleos.patron(registro, dia, reloj.instant())
                .orElseThrow(() -> new FalloConCodigo(Clase.NO_HAY, ErrorDeCuenta.NO_HAY_REGISTRO));
    }

    /**
     * The proposals behind a debt: those of the month, or of the month that closes the bimester.
     */
    public List<Propuesta> propuestas(UUID registro, Adeudo adeudo) {
        Mes mes =
                adeudo.fondo().bimestral()
                        ? adeudo.periodo().bimestre().segundoMes()
                        : adeudo.periodo();
        return determinaciones.propuestas(registro).stream()
                .filter(p -> p.mes().equals(mes))
                .toList();
    }

    /**
     * What months already determined differ from what they come to now, against the employer or in
     * his favour, that is open, owed or asked back; newest month first. None of it changes what is
     * owed but what was liquidated, which is in the statement.
     */
    public List<Ajuste> diferencias(UUID registro) {
        return ajustes.lista(FiltroDeAjustes.del(registro), 0, DIFERENCIAS).stream()
                .filter(a -> a.estado().abierta() || a.estado().liquidada() || a.estado().pedida())
                .toList();
    }
}
