package mx.recauda.platform.afiliacion.demostracion;

import static org.assertj.core.api.Assertions.assertThat;

import mx.recauda.formats.movimientos.Suceso;
import mx.recauda.ley.afiliacion.Admision;
import mx.recauda.ley.afiliacion.Aviso;
import mx.recauda.ley.afiliacion.Circunstancias;
import mx.recauda.ley.afiliacion.Condiciones;
import mx.recauda.ley.afiliacion.EfectoDelAviso;
import mx.recauda.ley.afiliacion.Hecho;
import mx.recauda.ley.afiliacion.Historia;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.parametros.Parametros;
import mx.recauda.ley.tiempo.Calendario;
import mx.recauda.platform.afiliacion.movimientos.HechosEnTabla;
import mx.recauda.platform.afiliacion.movimientos.Llegada;
import mx.recauda.platform.afiliacion.movimientos.Movimiento;
import mx.recauda.platform.afiliacion.movimientos.Proyeccion;
import mx.recauda.platform.afiliacion.movimientos.Registro;
import mx.recauda.platform.afiliacion.movimientos.RegistrosEnTabla;
import mx.recauda.platform.base.Alcances;
import mx.recauda.platform.prueba.BaseDePrueba;
import mx.recauda.platform.prueba.PlataformaTest;
import mx.recauda.synthetic.ActoSintetico;
import mx.recauda.synthetic.Escenario;
import mx.recauda.synthetic.Pais;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** The bulk load writes what the ordinary path would have written. */
@PlataformaTest
class CargaDeOficinaTest {

    private static final LocalDate CORTE = LocalDate.of(2026, 10, 31);
    private static final Calendario CALENDARIO = Calendario.deTerminos();

    @Autowired CargaDeOficina carga;
    @Autowired HechosEnTabla hechos;
    @Autowired Proyeccion proyeccion;
    @Autowired RegistrosEnTabla registros;
    @Autowired TransactionTemplate transaccion;
    @Autowired BaseDePrueba base;

    @Test
    void the_bulk_path_writes_the_facts_and_spells_of_the_ordinary_one() {
        Pais pais = Pais.de(new Escenario(3, CORTE, 6, 40, 24, Optional.of("0205")));
        List<RegistroCargado> cargados = cargados(pais);
        for (RegistroCargado cargado : cargados) {
            UUID espejo = espejo(cargado);
            comoSiempre(cargado, espejo);
            assertThat(movimientos(cargado.id())).isNotEmpty().isEqualTo(movimientos(espejo));
            assertThat(tramos(cargado.id())).isNotEmpty().isEqualTo(tramos(espejo));
        }
    }

    private List<RegistroCargado> cargados(Pais pais) {
        List<RegistroCargado> cargados = new ArrayList<>();
        enTransaccion(() -> {
            cargados.addAll(carga.carga(pais, pais.patrones().toList()));
            return 0;
        });
        return cargados;
    }

    private <T> T enTransaccion(Supplier<T> hace) {
        return Alcances.nacional(() -> transaccion.execute(estado -> hace.get()));
    }

    /** Another registro of the same employer, with a lote to hang movements from. */
    private UUID espejo(RegistroCargado cargado) {
        UUID espejo = UUID.randomUUID();
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.registro_patronal
                            (id, patron_id, registro, oficina, modalidad, zona, alta, baja, creado_en)
                        SELECT ?, patron_id, 'A' || substr(registro, 2), oficina, modalidad, zona, alta, baja, creado_en
                        FROM afiliacion.registro_patronal WHERE id = ?
                        """)
                .params(espejo, cargado.id())
                .update();
        base.comoDuenio()
                .sql(
                        """
                        INSERT INTO afiliacion.lote (id, registro_id, oficina, via, estado, nombre, huella,
                            documento_id, tamano, lineas, cuenta, recibido_en)
                        VALUES (?, ?, '0205', 'ARCHIVO', 'RECHAZADO', 'espejo', repeat('0', 64), ?, 1, 0, 'x', now())
                        """)
                .params(espejo, espejo, espejo)
                .update();
        return espejo;
    }

    /**
     * One notice at a time: the law decides, the fact is added, the spells are brought up to date.
     */
    private void comoSiempre(RegistroCargado cargado, UUID id) {
        Registro registro = Alcances.nacional(() -> registros.busca(id)).orElseThrow();
        Map<UUID, List<Hecho>> sabidos = new HashMap<>();
        int renglon = 0;
        for (RegistroCargado.Acto acto : cargado.actos()) {
            if (acto.esMovimiento()) {
                UUID quien = acto.persona().id();
                List<Hecho> suyos = sabidos.computeIfAbsent(quien, q -> new ArrayList<>());
                int linea = ++renglon;
                enTransaccion(() -> notifica(registro, acto, suyos, linea));
            }
        }
    }

    private int notifica(
            Registro registro, RegistroCargado.Acto acto, List<Hecho> suyos, int linea) {
        UUID quien = acto.persona().id();
        Aviso aviso = aviso(acto.acto());
        EfectoDelAviso efecto =
                Admision.decide(
                                aviso,
                                new Circunstancias(
                                        Historia.de(suyos),
                                        acto.acto().recepcion(),
                                        CALENDARIO,
                                        minimo(registro, aviso.fecha()),
                                        Importe.deCentavos(Long.MAX_VALUE),
                                        hechos.incapacidades(List.of(quien))
                                                .getOrDefault(quien, List.of())),
                                Idioma.ES)
                        .valor()
                        .orElseThrow();
        Movimiento movimiento =
                new Movimiento(
                        hechos.numeros(1).getFirst(),
                        quien,
                        aviso,
                        efecto,
                        acto.acto().suceso() instanceof Suceso.Baja b
                                ? String.valueOf(b.causa())
                                : "",
                        linea);
        Llegada llegada =
                new Llegada(registro, registro.id(), acto.recibido(), acto.conocido(), "x");
        hechos.agrega(llegada, List.of(movimiento));
        suyos.add(movimiento.hecho(acto.recibido(), acto.conocido()));
        proyeccion.alDia(registro, acto.conocido(), Map.of(quien, suyos));
        return linea;
    }

    private static Importe minimo(Registro registro, LocalDate dia) {
        return Parametros.incluidos().salarioMinimo(registro.zona()).en(dia).orElseThrow().valor();
    }

    private static Aviso aviso(ActoSintetico acto) {
        return switch (acto.suceso()) {
            case Suceso.Alta a ->
                    new Aviso.DeAlta(
                            acto.fecha(),
                            new Condiciones(
                                    a.salario().sbc(),
                                    a.salario().tipo(),
                                    a.salario().jornada(),
                                    a.tipoDeTrabajador()));
            case Suceso.CambioDeSalario c ->
                    new Aviso.DeSalario(
                            acto.fecha(),
                            c.salario().sbc(),
                            c.salario().tipo(),
                            c.salario().jornada());
            default -> new Aviso.DeBaja(acto.fecha());
        };
    }

    private List<String> movimientos(UUID registro) {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT concat_ws(' ', asegurado_id, tipo, fecha, efecto, oportuno, sbc_centavos, tipo_de_salario,
                            jornada, tipo_de_trabajador, causa, recibido_en, conocido_en)
                        FROM afiliacion.movimiento WHERE registro_id = ? ORDER BY conocido_en
                        """)
                .param(registro)
                .query(String.class)
                .list();
    }

    private List<String> tramos(UUID registro) {
        return base.comoDuenio()
                .sql(
                        """
                        SELECT concat_ws(' ', t.asegurado_id, t.vigencia, t.conocido, t.sbc_centavos, t.tipo_de_salario,
                            t.jornada, t.tipo_de_trabajador, m.conocido_en)
                        FROM afiliacion.tramo t JOIN afiliacion.movimiento m ON m.id = t.origen
                        WHERE t.registro_id = ? ORDER BY 1
                        """)
                .param(registro)
                .query(String.class)
                .list();
    }
}
