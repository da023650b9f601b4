package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.cedula.Renglon;
import mx.recauda.ley.libro.Asiento;
import mx.recauda.ley.libro.Clase;
import mx.recauda.ley.libro.Componente;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Origen;
import mx.recauda.ley.libro.Partida;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.base.FechaDeOperacion;
import mx.recauda.platform.base.Identificadores;
import mx.recauda.platform.determinacion.Cedula;
import mx.recauda.platform.determinacion.Determinaciones;
import mx.recauda.platform.determinacion.ErrorDeDeterminacion;
import mx.recauda.platform.determinacion.Importes;
import mx.recauda.platform.determinacion.Propuesta;
import mx.recauda.platform.determinacion.RenglonDePropuesta;
import mx.recauda.platform.determinacion.internal.Emision.Calculo;
import mx.recauda.platform.libro.Libro;
import mx.recauda.platform.seguridad.Bitacora;
import mx.recauda.platform.seguridad.QuienActua;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Service
@Transactional
class DeterminacionesEnTabla implements Determinaciones {

    private final Emision emision;
    private final TablaDePropuestas propuestas;
    private final TablaDeCedulas cedulas;
    private final Libro libro;
    private final Bitacora bitacora;
    private final Identificadores identificadores;
    private final FechaDeOperacion fecha;
    private final Clock reloj;

    DeterminacionesEnTabla(
            Emision emision,
            TablaDePropuestas propuestas,
            TablaDeCedulas cedulas,
            Libro libro,
            Bitacora bitacora,
            Identificadores identificadores,
            FechaDeOperacion fecha,
            Clock reloj) {
        this.emision = emision;
        this.propuestas = propuestas;
        this.cedulas = cedulas;
        this.libro = libro;
        this.bitacora = bitacora;
        this.identificadores = identificadores;
        this.fecha = fecha;
        this.reloj = reloj;
    }

    @Override
    public Propuesta emite(UUID registro, Mes mes, Instant conocidoEn) {
        if (!mes.ultimoDia().isBefore(fecha.hoy())) {
            throw rechazo(ErrorDeDeterminacion.MES_ABIERTO, mes.toString(), fecha.hoy().toString());
        }
        propuestas.unoALaVez(registro);
        Optional<Propuesta> hecha = propuestas.busca(registro, mes, conocidoEn);
        if (hecha.isPresent()) {
            return hecha.get();
        }
        Calculo calculo = emision.calcula(registro, mes, conocidoEn);
        Importes antes =
                propuestas
                        .ultima(registro, mes)
                        .map(p -> propuestas.totales(p.id()))
                        .orElse(Importes.CERO);
        Propuesta propuesta = nueva(calculo, mes, conocidoEn);
        propuestas.guarda(propuesta, calculo.renglones());
        asienta(
                Clase.PROPUESTO,
                Clase.EMISION,
                propuesta,
                new Origen("propuesta", propuesta.id()),
                "LSS 39-A",
                propuestas.totales(propuesta.id()).menos(antes));
        bitacora.anota("EMITIR_PROPUESTA", "propuesta:" + propuesta.id());
        return propuesta;
    }

    @Override
    public Cedula recibe(UUID id) {
        Propuesta propuesta = propuesta(id).orElseThrow(() -> noHay(id));
        propuestas.unoALaVez(propuesta.registro());
        Optional<Cedula> recibida = cedulas.dePropuesta(id);
        if (recibida.isPresent()) {
            return recibida.get();
        }
        Propuesta ultima =
                propuestas.ultima(propuesta.registro(), propuesta.mes()).orElse(propuesta);
        if (!ultima.id().equals(id)) {
            throw rechazo(
                    ErrorDeDeterminacion.PROPUESTA_ANTERIOR,
                    propuesta.mes().toString(),
                    ultima.conocidoEn().toString());
        }
        return recibe(propuesta);
    }

    private Cedula recibe(Propuesta propuesta) {
        Optional<Cedula> anterior = cedulas.ultima(propuesta.registro(), propuesta.mes());
        Importes antes = anterior.map(c -> propuestas.totales(c.propuesta())).orElse(Importes.CERO);
        Importes ahora = propuestas.totales(propuesta.id());
        Importes diferencia = ahora.menos(antes);
        if (diferencia.algunoNegativo()) {
            throw rechazo(
                    ErrorDeDeterminacion.DETERMINACION_MENOR,
                    propuesta.mes().toString(),
                    antes.total().toString(),
                    ahora.total().toString());
        }
        Cedula cedula =
                new Cedula(
                        identificadores.nuevo(),
                        propuesta.registro(),
                        propuesta.mes(),
                        anterior.map(Cedula::numero).orElse(0) + 1,
                        propuesta.id(),
                        ahora(),
                        QuienActua.ahora().cuenta());
        cedulas.guarda(cedula, propuesta.oficina());
        asienta(
                Clase.DETERMINADO,
                Clase.INGRESO,
                propuesta,
                new Origen("cedula", cedula.id()),
                "LSS 39; LSS 39-A; RACERF 113",
                diferencia);
        bitacora.anota("RECIBIR_DETERMINACION", "cedula:" + cedula.id());
        return cedula;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Propuesta> propuesta(UUID id) {
        return propuestas.busca(id);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Propuesta> propuestas(UUID registro) {
        return propuestas.del(registro);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Cedula> cedulas(UUID registro) {
        return cedulas.del(registro);
    }

    @Override
    @Transactional(readOnly = true)
    public List<RenglonDePropuesta> renglones(UUID propuesta, int desde, int cuantos) {
        return propuestas.renglones(propuesta, desde, cuantos);
    }

    @Override
    @Transactional(readOnly = true)
    public Importes totales(UUID propuesta) {
        return propuestas.totales(propuesta);
    }

    @Override
    @Transactional(readOnly = true)
    public Renglon explica(UUID id, UUID asegurado) {
        Propuesta propuesta = propuesta(id).orElseThrow(() -> noHay(id));
        Calculo calculo =
                emision.calcula(propuesta.registro(), propuesta.mes(), propuesta.conocidoEn());
        String nss =
                calculo.empleados().stream()
                        .filter(e -> e.asegurado().equals(asegurado))
                        .map(e -> e.nss().valor())
                        .findFirst()
                        .orElseThrow(() -> noEsta(asegurado));
        return calculo.cedula().renglones().stream()
                .filter(r -> r.trabajador().nss().valor().equals(nss))
                .findFirst()
                .orElseThrow(() -> noEsta(asegurado));
    }

    private void asienta(
            Clase cargo,
            Clase abono,
            Propuesta propuesta,
            Origen origen,
            String fundamento,
            Importes cambio) {
        List<Partida> partidas = new ArrayList<>();
        for (int i = 0; i < Importes.LINEAS.size(); i++) {
            if (!cambio.valores().get(i).esCero()) {
                Cuenta cuenta = cuenta(cargo, propuesta, Importes.LINEAS.get(i));
                Partida partida = new Partida(cuenta, cambio.valores().get(i));
                partidas.add(partida);
                partidas.add(new Partida(cuenta.en(abono), partida.importe().negado()));
            }
        }
        if (!partidas.isEmpty()) {
            libro.asienta(
                    List.of(
                            Asiento.de(
                                    origen.toString(),
                                    origen,
                                    propuesta.oficina(),
                                    fundamento,
                                    fecha.hoy(),
                                    partidas)));
        }
    }

    private static Cuenta cuenta(Clase clase, Propuesta propuesta, Importes.Linea linea) {
        return Cuenta.de(
                clase,
                propuesta.registro(),
                propuesta.mes(),
                linea.rubro(),
                linea.cuota(),
                Componente.SUERTE_PRINCIPAL);
    }

    private Propuesta nueva(Calculo calculo, Mes mes, Instant conocidoEn) {
        List<RenglonDePropuesta> renglones = calculo.renglones();
        return new Propuesta(
                identificadores.nuevo(),
                calculo.patron().id(),
                calculo.patron().registro().valor(),
                calculo.patron().nombre(),
                calculo.patron().oficina(),
                mes,
                conocidoEn,
                calculo.prima(),
                calculo.patron().zona(),
                calculo.cedula().vencimiento().ultimoDia(),
                renglones.size(),
                calculo.apartados(),
                CsvCanonico.huella(renglones),
                ahora(),
                QuienActua.ahora().cuenta());
    }

    // The database keeps microseconds: what is returned must be what will be read.
    private Instant ahora() {
        return reloj.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static FalloConCodigo rechazo(ErrorDeDeterminacion error, Object... argumentos) {
        return new FalloConCodigo(FalloConCodigo.Clase.CONFLICTO, error, argumentos);
    }

    private static FalloConCodigo noHay(UUID id) {
        return new FalloConCodigo(
                FalloConCodigo.Clase.NO_HAY, ErrorDeDeterminacion.NO_HAY_PROPUESTA, id.toString());
    }

    private static FalloConCodigo noEsta(UUID asegurado) {
        return new FalloConCodigo(
                FalloConCodigo.Clase.NO_HAY,
                ErrorDeDeterminacion.NO_HAY_TRABAJADOR,
                asegurado.toString());
    }
}
